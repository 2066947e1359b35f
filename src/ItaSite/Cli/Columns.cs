using System.Globalization;
using System.Text;

namespace ItaSite.Cli;

/// <summary>
/// Lines text up as a terminal shows it: Thai vowels and tone marks above and below a letter take no width.
/// </summary>
/// <param name="headings">Title of each column, and whether it holds numbers, which end together.</param>
internal sealed class Columns(IReadOnlyList<(string Title, bool IsNumber)> headings)
{
    private const string Gap = "  ";

    private readonly List<(IReadOnlyList<string> Cells, IReadOnlyList<string> Notes)> rows =
    [
        ([.. headings.Select(heading => heading.Title)], []),
    ];

    public static int WidthOf(string text) =>
        text.EnumerateRunes()
            .Count(rune =>
                Rune.GetUnicodeCategory(rune)
                    is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            );

    /// <param name="notes">Lines to stand under the row, out of the columns.</param>
    public void Add(IReadOnlyList<string> cells, IReadOnlyList<string> notes) => rows.Add((cells, notes));

    public void AppendTo(StringBuilder text)
    {
        var widths = headings.Select((_, column) => rows.Max(row => WidthOf(row.Cells[column]))).ToList();
        foreach (var (cells, notes) in rows)
        {
            text.Append(
                    string.Join(
                            Gap,
                            cells.Select((cell, column) => Aligned(cell, widths[column], headings[column].IsNumber))
                        )
                        .TrimEnd()
                )
                .Append('\n');
            foreach (var note in notes)
                text.Append(note).Append('\n');
        }
    }

    private static string Aligned(string cell, int width, bool isNumber)
    {
        var space = new string(' ', width - WidthOf(cell));
        return isNumber ? space + cell : cell + space;
    }
}
