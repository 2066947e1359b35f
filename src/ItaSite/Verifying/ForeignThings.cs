using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Writing;

namespace ItaSite.Verifying;

/// <summary>
/// What a page of a host loads, shows, sends to or links to; pages of ours load nothing from elsewhere.
/// </summary>
/// <param name="Things">Kind and where to, each once.</param>
/// <param name="Links">What the page links to or loads, on any host, as it is written.</param>
internal sealed partial record ForeignThings(
    IReadOnlyList<(Reach Reach, string Where)> Things,
    IReadOnlyList<string> Links
)
{
    private const int MostLinks = 5000;
    private const int MostNamed = 8;

    private static readonly Dictionary<string, (Reach Reach, string Attribute)> Loading = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["script"] = (Reach.Script, "src"),
        ["iframe"] = (Reach.Frame, "src"),
        ["frame"] = (Reach.Frame, "src"),
        ["embed"] = (Reach.Frame, "src"),
        ["object"] = (Reach.Frame, "data"),
        ["form"] = (Reach.Form, "action"),
        ["a"] = (Reach.Link, "href"),
        ["area"] = (Reach.Link, "href"),
        ["link"] = (Reach.Style, "href"),
        ["base"] = (Reach.Base, "href"),
        ["img"] = (Reach.Picture, "src"),
        ["meta"] = (Reach.Refresh, "content"),
    };

    public static ForeignThings In(ReadOnlySpan<byte> body, Uri page)
    {
        var html = Encoding.UTF8.GetString(body);
        var things = new HashSet<(Reach, string)>();
        var links = new HashSet<string>(StringComparer.Ordinal);
        var scanner = new HtmlScanner(html);
        while (scanner.Read(out var token))
        {
            if (token.Kind != HtmlTokenKind.Tag)
                continue;

            var tag = new TagText(html.Substring(token.Start, token.Length));
            if (!Loading.TryGetValue(tag.Name, out var loading))
                continue;

            var value = tag.Attribute(loading.Attribute);
            if (loading.Reach == Reach.Script && value is null)
            {
                scanner.SkipBehind("</script");
                OfInlineScript(html.AsSpan(token.End, scanner.Position - token.End), things);
            }
            else if (loading.Reach == Reach.Refresh)
            {
                value = IsRefresh(tag) ? AfterUrl(value) : null;
            }

            if (value is null)
                continue;

            if (links.Count < MostLinks)
                links.Add(value);

            if (Uri.TryCreate(page, value.Trim().Replace('\\', '/'), out var to) && IsElsewhere(page, to))
                things.Add((loading.Reach, to.Host.Length > 0 ? to.Host : $"{to.Scheme}:"));
        }

        return new ForeignThings([.. things], [.. links]);
    }

    /// <returns>Null if nothing stands here that does not stand in the published pages.</returns>
    public Bilingual? BeyondThose(IReadOnlySet<(Reach Reach, string Where)> published)
    {
        var added = Things.Where(thing => !published.Contains(thing)).ToList();
        if (added.Count == 0)
            return null;

        var named = added
            .GroupBy(thing => thing.Reach)
            .OrderBy(group => group.Key)
            .Select(group =>
                WordOf(group.Key)
                    .Then(Bilingual.Same(string.Join(", ", group.Select(thing => thing.Where).Take(MostNamed))))
            );
        return Bilingual.Join("; ", named);
    }

    private static bool IsElsewhere(Uri page, Uri to) =>
        to.Scheme switch
        {
            "http" or "https" => !string.Equals(page.IdnHost, to.IdnHost, StringComparison.OrdinalIgnoreCase),
            "mailto" or "tel" => false,
            _ => true,
        };

    private static bool IsRefresh(TagText tag) =>
        tag.Attribute("http-equiv")?.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase) == true;

    /// <param name="script">With the end tag.</param>
    private static void OfInlineScript(ReadOnlySpan<char> script, HashSet<(Reach, string)> things)
    {
        var isNamed = false;
        foreach (var match in Host().EnumerateMatches(script))
        {
            things.Add((Reach.Script, script.Slice(match.Index, match.Length).TrimStart('/').ToString()));
            isNamed = true;
        }

        if (!isNamed && script.IndexOf('<') is var end && !(end < 0 ? script : script[..end]).IsWhiteSpace())
            things.Add((Reach.InlineScript, ""));
    }

    private static string? AfterUrl(string? content) =>
        content is not null && content.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? content[(at + 1)..].Trim().Trim('"', '\'')
            : null;

    private static Bilingual WordOf(Reach reach) =>
        reach switch
        {
            Reach.Script => new Bilingual("สคริปต์จาก ", "script from "),
            Reach.InlineScript => new Bilingual("สคริปต์ในหน้า", "script in the page"),
            Reach.Frame => new Bilingual("กรอบจาก ", "frame from "),
            Reach.Form => new Bilingual("แบบฟอร์มส่งไป ", "form that sends to "),
            Reach.Refresh => new Bilingual("พาต่อไป ", "sends on to "),
            Reach.Base => new Bilingual("ลิงก์ทั้งหน้านับจาก ", "all links counted from "),
            Reach.Style => new Bilingual("รูปแบบหรือไฟล์จาก ", "style or file from "),
            Reach.Picture => new Bilingual("รูปจาก ", "picture from "),
            _ => new Bilingual("ลิงก์ไป ", "link to "),
        };

    [GeneratedRegex("//[a-zA-Z0-9][a-zA-Z0-9.-]{2,252}", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
