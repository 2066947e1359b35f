using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Ids and classes of a heading that Markdig does not take: of one letter, or beginning with a digit.
/// </summary>
internal static partial class HeadingBraces
{
    public static void Take(MarkdownDocument body)
    {
        foreach (var heading in body.Descendants<HeadingBlock>())
        {
            if (
                heading.Inline?.LastChild is not LiteralInline last
                || !last.Content.AsSpan().TrimEnd().EndsWith('}')
                || Braces().Match(last.Content.ToString()) is not { Success: true } braces
            )
                continue;

            var attributes = heading.GetAttributes();
            if (braces.Groups["id"] is { Success: true } id)
                attributes.Id = id.Value;

            foreach (var name in braces.Groups["class"].Captures.Select(capture => capture.Value))
                attributes.AddClass(name);

            last.Content = new StringSlice(last.Content.ToString()[..braces.Index]);
        }
    }

    [GeneratedRegex(
        @"\s*\{\s*(?:#(?<id>[^\s{}#.""'<>&]+)(?:\s+\.(?<class>[\w-]+))*|\.(?<class>[\w-]+)(?:\s+\."
            + @"(?<class>[\w-]+))*)\s*\}\s*$"
    )]
    private static partial Regex Braces();
}
