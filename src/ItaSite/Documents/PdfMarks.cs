using ItaSite.Files;
using ItaSite.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;
using Page = UglyToad.PdfPig.Content.Page;

namespace ItaSite.Documents;

/// <summary>
/// What is copied or read aloud in place of what a page of a PDF draws, and words with marks of their own.
/// </summary>
internal static class PdfMarks
{
    public static IEnumerable<string> TextsOn(Page page) => page.GetMarkedContents().SelectMany(TextsOf);

    /// <summary>A note's words as they are set in bold and colours, in XHTML.</summary>
    public static string? WordsOf(IToken token) => PdfStrings.Of(token) is { } text ? SeenMarkup.Of(text) : null;

    private static IEnumerable<string> TextsOf(MarkedContentElement mark)
    {
        foreach (var text in new[] { mark.ActualText, mark.AlternateDescription, mark.ExpandedForm })
        {
            if (!string.IsNullOrEmpty(text))
                yield return text;
        }

        foreach (var text in mark.Children.SelectMany(TextsOf))
            yield return text;
    }
}
