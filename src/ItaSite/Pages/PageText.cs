using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Model;
using Markdig.Syntax;

namespace ItaSite.Pages;

/// <summary>
/// A page's Markdown, parsed, with what must not be published cut out of it: from here on nobody edits the tree.
/// </summary>
/// <param name="Written">The Markdown itself; positions in the tree count from its beginning.</param>
/// <param name="Title">What the heading that began the text says, if it was the page's title; it is no longer in the
/// tree.</param>
/// <param name="Comments">Where the Markdown holds comments; they are not in the tree.</param>
/// <param name="Marks">What still looks like Markdown when the text is shown.</param>
internal sealed record PageText(
    MarkdownDocument Body,
    string Written,
    string? Title,
    IReadOnlyList<SourceSpan> Comments,
    IReadOnlySet<string> Marks
)
{
    /// <param name="bodyStart">Where in the source the Markdown begins.</param>
    /// <param name="known">The title that the front matter gives; null if it gives none.</param>
    public static PageText Read(SourceText source, int bodyStart, string? known, DiagnosticBag diagnostics)
    {
        var written = source.Text[bodyStart..];
        var body = Parse(written, source, bodyStart, diagnostics) ?? MarkdownText.Parse("");
        var marks = new MarkdownFaults(source, written, bodyStart, diagnostics).Tell(body);
        var comments = Markdown.Comments.In(body);
        new HostileMarkup(source, bodyStart, diagnostics).RemoveFrom(body);
        return new PageText(body, written, PageTitle.Take(body, known), comments, marks);
    }

    /// <summary>Null, with a diagnostic, for a text that would take too long or too deep a stack.</summary>
    private static MarkdownDocument? Parse(string written, SourceText source, int bodyStart, DiagnosticBag diagnostics)
    {
        if (CrowdedParagraphs.FirstIn(written) is { } crowded)
        {
            diagnostics.Add(
                Diagnostic.At(
                    source.PlaceAt(bodyStart + crowded),
                    ReadingProblems.ParagraphIsTooMarked,
                    $"{CrowdedParagraphs.MostMarks}"
                )
            );
            return null;
        }

        var deep = DeepLines.FirstIn(written);
        var body = deep is null ? MarkdownText.TryParse(written) : null;
        if (body is null)
            diagnostics.Add(Diagnostic.At(source.PlaceAt(bodyStart + (deep ?? 0)), ScaleProblems.MarkdownIsTooDeep));

        return body;
    }
}
