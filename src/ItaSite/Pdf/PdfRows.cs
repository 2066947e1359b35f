using System.Text;
using UglyToad.PdfPig.Content;
using Page = UglyToad.PdfPig.Content.Page;

namespace ItaSite.Pdf;

/// <summary>
/// A page's text as eyes read it, row by row, where its digits are drawn in another order than they stand.
/// </summary>
internal static class PdfRows
{
    private const int MostLetters = 20_000;

    /// <summary>As many as a citizen number has.</summary>
    private const int FewestDigits = 13;

    private const double SameRow = 0.3;
    private const double GapOfSpace = 0.25;
    private const double GapOfCell = 3;

    /// <returns>Null where digits are drawn as they are read.</returns>
    public static string? In(Page page) =>
        page.Letters.Count <= MostLetters && GoesBack(page.Letters) ? Rows(page.Letters) : null;

    private static bool GoesBack(IReadOnlyList<Letter> letters)
    {
        var (digits, goesBack) = (0, false);
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (letter.Value is not [var digit] || !char.IsDigit(digit))
                continue;

            digits++;
            goesBack |= before is not null && AreOfOneRow(before, letter) && X(letter) < X(before);
            before = letter;
        }

        return goesBack && digits >= FewestDigits;
    }

    private static string Rows(IReadOnlyList<Letter> letters)
    {
        var text = new StringBuilder();
        foreach (var row in RowsOf(letters.OrderByDescending(letter => letter.StartBaseLine.Y)))
        {
            Letter? before = null;
            foreach (var letter in row.OrderBy(X))
            {
                var gap = before is null ? 0 : X(letter) - before.EndBaseLine.X;
                if (gap > GapOfCell * Size(letter))
                    text.Append('\t');
                else if (gap > GapOfSpace * Size(letter))
                    text.Append(' ');

                text.Append(letter.Value);
                before = letter;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<List<Letter>> RowsOf(IEnumerable<Letter> fromTop)
    {
        List<Letter> row = [];
        foreach (var letter in fromTop)
        {
            if (row.Count > 0 && !AreOfOneRow(row[0], letter))
            {
                yield return row;
                row = [];
            }

            row.Add(letter);
        }

        yield return row;
    }

    private static bool AreOfOneRow(Letter one, Letter other) =>
        Math.Abs(one.StartBaseLine.Y - other.StartBaseLine.Y) <= SameRow * Size(one);

    private static double X(Letter letter) => letter.StartBaseLine.X;

    private static double Size(Letter letter) => Math.Max(letter.PointSize, 1);
}
