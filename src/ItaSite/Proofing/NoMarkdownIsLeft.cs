using AngleSharp.Dom;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// Markdown that came onto a page from where none is read: settings, the theme, cells of tables, texts of pictures.
/// </summary>
internal static class NoMarkdownIsLeft
{
    /// <param name="known">What stands in the authors' Markdown itself, and is reported there.</param>
    public static IEnumerable<Diagnostic> Check(ProofPage page, IReadOnlySet<string> known)
    {
        var texts = page
            .Document.Descendants<IText>()
            .Where(IsRead)
            .Select(text => text.Data)
            .Concat(
                page.Attributes("[alt]", "alt")
                    .Concat(page.Attributes("[aria-label]", "aria-label"))
                    .Select(attribute => attribute.Value)
            );
        return texts
            .SelectMany(text => MarkdownMarks.In(text.Trim().Replace('\u00A0', ' ')))
            .Select(mark => mark.Quote)
            .Where(quote => !known.Contains(quote))
            .Distinct()
            .Select(quote => page.Tell(MarkdownProblems.MarkupIsOnPage, quote));
    }

    private static bool IsRead(IText text)
    {
        for (var parent = text.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (
                parent.LocalName
                is "code"
                    or "pre"
                    or "kbd"
                    or "samp"
                    or "script"
                    or "style"
                    or "template"
                    or "noscript"
            )
                return false;
        }

        return true;
    }
}
