using System.Text;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The letters of an inline, without its markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inline)
    {
        if (inline?.FirstChild is null)
            return "";

        if (inline.FirstChild is LiteralInline { NextSibling: null } only)
            return only.Content.AsSpan().Trim().ToString();

        var text = new StringBuilder();
        foreach (var part in new InlineWalk(inline))
            text.Append(LettersOf(part));

        return text.ToString().Trim();
    }

    /// <summary>Whether there is nothing but spaces.</summary>
    public static bool IsEmpty(ContainerInline? inline)
    {
        if (inline is null)
            return true;

        foreach (var part in new InlineWalk(inline))
        {
            if (!LettersOf(part).IsWhiteSpace())
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> LettersOf(Inline part) =>
        part switch
        {
            LiteralInline literal => literal.Content.AsSpan(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.AsSpan(),
            LineBreakInline => " ",
            AutolinkInline link => link.Url,
            _ => [],
        };
}
