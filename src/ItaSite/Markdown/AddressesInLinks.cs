using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>An address that is the text of another link is its text only: HTML knows no link within a link.</summary>
internal static class AddressesInLinks
{
    public static void Unlink(ContainerInline container)
    {
        var anchors = 0;
        if (!new InlineWalk(container).Has<LinkInline>())
            return;

        foreach (var inline in new InlineWalk(container).ListOf<Inline>())
        {
            if (
                inline is HtmlInline html
                && HtmlElements.NameIn(html.Tag).Equals("a", StringComparison.OrdinalIgnoreCase)
            )
                anchors = Math.Max(0, anchors + (html.Tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1));
            else if (
                inline is LinkInline { IsAutoLink: true } link
                && (anchors > 0 || link.Parent!.FindParentOfType<LinkInline>().Any())
            )
                Unlink(link);
        }
    }

    private static void Unlink(LinkInline link)
    {
        var text = link.FirstChild!;
        text.Remove();
        link.ReplaceBy(text);
    }
}
