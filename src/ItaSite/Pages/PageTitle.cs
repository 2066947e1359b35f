using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Thai;
using Markdig.Syntax;

namespace ItaSite.Pages;

/// <summary>
/// The one heading of a page that is its title: the template prints it, so it may not stand in the text as well.
/// </summary>
internal static class PageTitle
{
    /// <summary>Takes the heading that begins the text out of it, if it is the title or says the same.</summary>
    /// <param name="known">The title that the front matter gives; null if it gives none.</param>
    /// <returns>What was taken as the title.</returns>
    public static string? Take(MarkdownDocument body, string? known)
    {
        if (
            body.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup)
            is not HeadingBlock { Level: 1 } heading
        )
            return null;

        var text = InlineText.Of(heading.Inline);
        if (known is not null && Folded(known) != Folded(text))
            return null;

        body.Remove(heading);
        return known ?? text;
    }

    public static HeadingBlock? FirstIn(MarkdownDocument body) =>
        body.Descendants<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);

    public static void ReportOthers(
        MarkdownDocument body,
        string title,
        Func<int, Place> placeAt,
        DiagnosticBag diagnostics
    )
    {
        foreach (var heading in body.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
            diagnostics.Add(
                Diagnostic.At(
                    placeAt(heading.Span.Start),
                    FrontMatterProblems.TitleIsSecond,
                    title,
                    InlineText.Of(heading.Inline)
                )
            );
    }

    private static string Folded(string text) => ThaiDigits.ToArabic(OneLine.Of(text));
}
