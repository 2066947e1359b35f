using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Which page of a document speaks most of what an element asks for.</summary>
internal static class PageMatch
{
    /// <summary>Thai writes no spaces between words: pieces of so many letters stand for them.</summary>
    private const int LettersOfPiece = 6;

    /// <summary>Of the pieces, at least this share must stand on the page.</summary>
    private const double Enough = 0.25;

    /// <returns>Null where no page stands out.</returns>
    public static string? Best(IReadOnlyList<DocumentPart> pages, string statement)
    {
        var words = FoldedText.Of(statement);
        var pieces = Enumerable
            .Range(0, Math.Max(0, words.Length - LettersOfPiece + 1))
            .Select(at => words.Substring(at, LettersOfPiece))
            .Distinct()
            .ToList();
        if (pieces.Count == 0)
            return null;

        var scores = pages
            .Select(page => FoldedText.Of(page.Text))
            .Select(text => pieces.Count(piece => text.Contains(piece, StringComparison.Ordinal)))
            .ToList();
        var best = scores.DefaultIfEmpty().Max();
        return best >= pieces.Count * Enough && scores.Count(score => score == best) == 1
            ? $"page={scores.IndexOf(best) + 1}"
            : null;
    }
}
