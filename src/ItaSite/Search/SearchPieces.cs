using System.Text;

namespace ItaSite.Search;

/// <summary>Long texts in pieces about as long as a page, so that one search never loads all of a long table.</summary>
internal static class SearchPieces
{
    private const int Length = 1500;

    /// <summary>
    /// Where a line is cut, the next piece begins so many letters earlier, so that no phrase falls between the two.
    /// </summary>
    private const int Overlap = 100;

    /// <param name="lines">Kept whole, unless one alone is longer than a piece.</param>
    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        var piece = new StringBuilder();
        foreach (var line in lines.SelectMany(Short))
        {
            if (piece.Length > 0 && piece.Length + line.Length > Length)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(piece.Length > 0 ? "\n" : "").Append(line);
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static IEnumerable<string> Short(string line)
    {
        while (line.Length > Length)
        {
            var space = line.LastIndexOf(' ', Length - 1);
            var end = space > Length / 2 ? space + 1 : Length;
            yield return line[..end];

            var again = line.LastIndexOf(' ', end - Overlap);
            line = line[(again > end - (2 * Overlap) ? again + 1 : end - Overlap)..];
        }

        yield return line;
    }
}
