using System.Net;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>
/// A page's HTML as it stands within another page: links rebuilt from there, ids with a prefix of their own, headings
/// lowered.
/// </summary>
/// <param name="host">The page that shows it.</param>
/// <param name="parts">
/// The pages that stand within the host, with the prefix of their ids; links between them stay in the host.
/// </param>
internal sealed partial class MovedHtml(SitePath host, IReadOnlyDictionary<SitePath, string> parts, SectionsHtml html)
{
    private const int DeepestHeading = 6;

    /// <param name="lowerBy">How many levels deeper the page's headings stand in the host.</param>
    public string Of(Page page, int lowerBy) =>
        Tag().Replace(html.WithHeadings(page), tag => Moved(tag, page.Address, lowerBy));

    private string Moved(Match tag, SitePath from, int lowerBy)
    {
        var attributes = Attribute()
            .Replace(
                tag.Groups["attributes"].Value,
                attribute =>
                {
                    var (name, value) = (
                        attribute.Groups["name"].Value,
                        WebUtility.HtmlDecode(attribute.Groups["value"].Value)
                    );
                    return $" {name}=\"{WebUtility.HtmlEncode(Value(name, value, from))}\"";
                }
            );
        var (slash, name, end) = (tag.Groups["slash"].Value, tag.Groups["name"].Value, tag.Groups["end"].Value);
        return $"<{slash}{Lowered(name, lowerBy)}{attributes}{end}>";
    }

    private string Value(string name, string value, SitePath from) =>
        name switch
        {
            "id" or "for" => parts[from] + value,
            "aria-labelledby" or "aria-describedby" or "headers" => string.Join(
                ' ',
                value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => parts[from] + id)
            ),
            "href" or "src" => Link(value, from),
            "srcset" => string.Join(
                ", ",
                value
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Select(version =>
                        version.Split(' ') is [var link, .. var width]
                            ? string.Join(' ', [Link(link, from), .. width])
                            : version
                    )
            ),
            _ => value,
        };

    private string Link(string link, SitePath from)
    {
        if (SiteLink.Target(from, link) is not { } target)
            return link;

        var (path, fragment) = (new SitePath(target.Path), target.Fragment);
        return parts.TryGetValue(path, out var prefix)
            ? $"#{(fragment.Length > 0 ? prefix + fragment : prefix.TrimEnd('-'))}"
            : new Destination.InSite(path, fragment.Length > 0 ? fragment : null).RelativeTo(host);
    }

    private static string Lowered(string name, int lowerBy) =>
        name is ['h', >= '1' and <= '6' and var level] ? $"h{Math.Min(DeepestHeading, level - '0' + lowerBy)}" : name;

    [GeneratedRegex(
        """<(?<slash>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?<attributes>(?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)(?<end>\s*/?)>"""
    )]
    private static partial Regex Tag();

    [GeneratedRegex("""\s+(?<name>[^\s"'=<>/]+)="(?<value>[^"]*)["]""")]
    private static partial Regex Attribute();
}
