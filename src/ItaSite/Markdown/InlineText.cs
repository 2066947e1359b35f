using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The letters of an inline, without its markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                AutolinkInline link => text.Append(link.Url),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
