using ItaSite.Catalogues;
using ItaSite.Editing;
using ItaSite.Importing;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Workplace;

/// <summary>
/// The page of its own that the subject of an item has on the site, by its title or by a layout that is called as the
/// topic, as a policy that stands in the menu, or the contact page: what is written of the subject is put there.
/// </summary>
/// <param name="IsBlank">It has headings at most.</param>
internal sealed record OwnPage(string File, string Title, bool IsBlank)
{
    /// <summary>As an item's page links to it.</summary>
    public string Link => "../../" + File[SourceTree.Content.Length..];

    /// <returns>Null where the site has no such page.</returns>
    public static OwnPage? Of(Desk desk, Item item)
    {
        var title = FoldedText.Of(item.Title);
        return
            desk.Read?.AllPages.FirstOrDefault(page =>
                page.Source.Count(letter => letter == '/') == 1
                && (FoldedText.Of(page.Title) == title || page.Layout == item.Topic)
            )
                is { } own
            ? new OwnPage(own.Source, own.Title, own.Sections.All(section => section.IsEmpty))
            : null;
    }

    public static bool IsText(Proposal proposal) =>
        proposal is { Kind: DocumentKind.Word, Facts: null, Markdown.Length: > 0 };

    /// <summary>The text behind what stands there, or in place of headings with nothing under them.</summary>
    public EditedText With(string text, string markdown)
    {
        var lines = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var kept = IsBlank ? TopOf(text) : text;
        return new EditedText($"{kept.TrimEnd()}\n\n{markdown}".ReplaceLineEndings(lines));
    }

    private static string TopOf(string text)
    {
        const string fence = "---";
        if (!text.StartsWith(fence, StringComparison.Ordinal))
            return "";

        var end = text.IndexOf($"\n{fence}", fence.Length, StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + fence.Length + 1)];
    }
}
