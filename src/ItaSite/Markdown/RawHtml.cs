using System.Text.RegularExpressions;

namespace ItaSite.Markdown;

/// <summary>Raw HTML, cut into tags, comments and what stands between them.</summary>
internal static partial class RawHtml
{
    public static IEnumerable<RawHtmlPart> PartsOf(string html)
    {
        var done = 0;
        foreach (var match in Markup().Matches(html).AsEnumerable())
        {
            if (match.Index > done)
                yield return Text(done, match.Index);

            yield return new RawHtmlPart(
                KindOf(match.Value),
                match.Index,
                match.Value,
                HtmlElements.NameIn(match.Value).ToString().ToLowerInvariant()
            );
            done = match.Index + match.Length;
        }

        if (done < html.Length)
            yield return Text(done, html.Length);

        RawHtmlPart Text(int from, int to) => new(RawHtmlKind.Text, from, html[from..to], "");
    }

    private static RawHtmlKind KindOf(string markup) =>
        markup switch
        {
            ['<', '!', '-', '-', ..] => RawHtmlKind.Comment,
            ['<', '!' or '?', ..] => RawHtmlKind.Declaration,
            ['<', '/', ..] => RawHtmlKind.End,
            [.., '/', '>'] => RawHtmlKind.Whole,
            _ => RawHtmlKind.Start,
        };

    [GeneratedRegex(
        """<!--.*?-->|<!\[CDATA\[.*?\]\]>|<![A-Za-z][^>]*>|<\?.*?\?>"""
            + """|</?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])(?:[^"'>]|"[^"]*"|'[^']*')*>""",
        RegexOptions.Singleline
    )]
    private static partial Regex Markup();
}
