using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// Markdown that came onto a page from where none is read: settings, the theme, cells of tables, texts of pictures.
/// </summary>
internal static class NoMarkdownIsLeft
{
    /// <returns>What looks like Markdown, each once.</returns>
    public static IEnumerable<string> On(ProofPage page) =>
        page
            .Texts.SelectMany(text => MarkdownMarks.In(text.Trim().Replace('\u00A0', ' ')))
            .Select(mark => mark.Quote)
            .Distinct();

    /// <param name="known">What stands in the authors' Markdown itself, and is reported there.</param>
    public static IEnumerable<Diagnostic> Check(PageProof proof, IReadOnlySet<string> known) =>
        proof
            .LeftMarkup.Where(quote => !known.Contains(quote))
            .Select(quote =>
                Diagnostic.At(
                    Place.TopOf(proof.Facts.Origin),
                    MarkdownProblems.MarkupIsOnPage,
                    proof.Facts.Path.Value,
                    quote
                )
            );
}
