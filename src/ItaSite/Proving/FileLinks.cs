using System.Net;
using System.Text.RegularExpressions;

namespace ItaSite.Proving;

/// <summary>What a published page or style sheet links to within its site.</summary>
internal static partial class FileLinks
{
    /// <summary>Any address will do: only what stays under it is of the site.</summary>
    private const string Root = "https://site.invalid/";

    public static IEnumerable<string> In(PackedFile file)
    {
        if (
            !Uri.TryCreate(
                Root + Uri.EscapeDataString(file.Path).Replace("%2F", "/", StringComparison.Ordinal),
                UriKind.Absolute,
                out var page
            )
        )
            return [];

        var written = file.IsPage ? OfPage(file.ReadText()) : Parts().Matches(file.ReadText()).Select(First);
        return written.Select(link => PathOf(page, link)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfPage(string html) =>
        from match in Attributes().Matches(html)
        let value = WebUtility.HtmlDecode(match.Groups[2].Value)
        from link in match.Groups[1].Value == "srcset"
            ? value.Split(',').Select(choice => choice.Trim().Split(' ')[0])
            : [value]
        select link;

    private static string First(Match match) => match.Groups[1].Value;

    private static string? PathOf(Uri page, string link) =>
        Uri.TryCreate(page, link, out var target) && target.Host == page.Host && target.Scheme == page.Scheme
            ? Uri.UnescapeDataString(target.AbsolutePath)[1..]
            : null;

    [GeneratedRegex("\\s(href|src|srcset)=\"([^\"]*)\"")]
    private static partial Regex Attributes();

    [GeneratedRegex("url\\(\\s*[\"']?([^\"')]+)")]
    private static partial Regex Parts();
}
