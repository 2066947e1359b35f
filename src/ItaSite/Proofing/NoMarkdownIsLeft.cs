using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// Markdown that came onto a page from where none is read: settings, the theme, cells of tables, texts of pictures.
/// </summary>
internal static class NoMarkdownIsLeft
{
    /// <param name="known">What stands in the authors' Markdown itself, and is reported there.</param>
    public static IEnumerable<Diagnostic> Check(ProofPage page, IReadOnlySet<string> known) =>
        page
            .Texts.SelectMany(text => MarkdownMarks.In(text.Trim().Replace('\u00A0', ' ')))
            .Select(mark => mark.Quote)
            .Where(quote => !known.Contains(quote))
            .Distinct()
            .Select(quote => page.Tell(MarkdownProblems.MarkupIsOnPage, quote));
}
