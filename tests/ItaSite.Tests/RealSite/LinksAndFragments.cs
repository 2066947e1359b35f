using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Disk;
using ItaSite.Reading;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// Wherever the site points to within itself, there is something; at any address and from a folder alike.
/// </summary>
public partial class LinksAndFragments(PublishedSite site)
{
    private static readonly Uri Base = new(
        SiteReader.Read(SiteFolder.Read(Repository.Root), null).Value!.Config.BaseUrl!
    );

    /// <summary>
    /// Deep enough that a link that climbs out of the site does not end at the root of all files, and so within it
    /// again.
    /// </summary>
    private static readonly Uri Folder = new("file:///a/b/c/d/e/site/");

    private static readonly string[] Addresses = ["href", "src", "poster", "data", "action", "formaction", "content"];

    private static readonly string[] References =
    [
        "for",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-owns",
        "popovertarget",
        "headers",
        "list",
    ];

    [Fact]
    public void Every_address_and_fragment_of_every_page_leads_to_something()
    {
        var documents = site.Pages.ToDictionary(page => page, Parsed, StringComparer.Ordinal);
        var ids = documents.ToDictionary(
            page => page.Key,
            page => Ids(page.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        var links = documents
            .SelectMany(page =>
                page.Value.All.SelectMany(Pointers)
                    .Concat(Told(page.Value))
                    .Select(address => (Page: page.Key, Address: address))
            )
            .ToList();

        Assert.InRange(links.Count, 2000, int.MaxValue);
        Faults.None(links.Distinct().Select(link => Fault(link.Page, link.Address, ids)).OfType<string>());
    }

    [Fact]
    public void Within_a_page_an_id_is_given_once_and_every_reference_to_one_is_kept() =>
        Faults.None(
            site.Pages.SelectMany(page =>
            {
                var document = Parsed(page);
                var ids = Ids(document).ToList();
                var given = ids.ToHashSet(StringComparer.Ordinal);
                return ids.GroupBy(id => id, StringComparer.Ordinal)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{page}: id {same.Key} is given {same.Count()} times")
                    .Concat(
                        References
                            .SelectMany(name =>
                                document
                                    .QuerySelectorAll($"[{name}]")
                                    .SelectMany(element =>
                                        element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                                    )
                            )
                            .Where(id => !given.Contains(id))
                            .Distinct()
                            .Select(id => $"{page}: nothing has the id {id}")
                    );
            })
        );

    [Theory]
    [InlineData("sitemap.xml", "loc")]
    [InlineData("feed.xml", "link")]
    public void Every_address_that_machines_are_given_leads_to_something(string file, string element)
    {
        var addresses = XDocument
            .Load(Path.Combine(site.Folder, file))
            .Descendants()
            .Where(node => node.Name.LocalName == element)
            .Select(node => node.Attribute("href")?.Value ?? node.Value)
            .ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.StartsWith(Base.AbsoluteUri, address, StringComparison.Ordinal));
        Faults.None(addresses.Where(address => !Exists(address[Base.AbsoluteUri.Length..])));
    }

    private static IEnumerable<string> Ids(IDocument document) =>
        document.QuerySelectorAll("[id]").Select(element => element.Id!);

    private static IEnumerable<string> Pointers(IElement element)
    {
        foreach (var name in Addresses)
        {
            // Of what is said about the page, only what is an address of this site.
            if (
                element.GetAttribute(name) is { Length: > 0 } address
                && (name != "content" || address.StartsWith(Base.AbsoluteUri, StringComparison.Ordinal))
            )
                yield return address;
        }

        foreach (
            var candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
        )
            yield return candidate.Trim().Split(' ')[0];
    }

    /// <summary>What pages tell machines; a fragment there names a thing, not a place.</summary>
    private static IEnumerable<string> Told(IDocument document) =>
        document
            .QuerySelectorAll("script[type='application/ld+json']")
            .SelectMany(script => AddressInJson().Matches(script.TextContent))
            .Select(match => match.Groups[1].Value)
            .Where(address => address.StartsWith(Base.AbsoluteUri, StringComparison.Ordinal));

    private string? Fault(string page, string address, Dictionary<string, HashSet<string>> ids)
    {
        if (address.StartsWith(Base.AbsoluteUri, StringComparison.Ordinal))
            address =
                address[Base.AbsoluteUri.Length..] is var rest && rest is "" or ['#', ..]
                    ? $"/index.html{rest}"
                    : $"/{rest}";
        else if (address.StartsWith('/'))
            return $"{page}: {address} works at the root of a host only";
        else if (Uri.TryCreate(address, UriKind.Absolute, out _))
            return null;

        var parts = address.Split('#', 2);
        var path = parts[0].Split('?')[0];
        var place = new Uri(
            new Uri(Folder, page),
            path.Length == 0 ? page.Split('/')[^1]
                : path.StartsWith('/') ? $"{Folder}{path[1..]}"
                : path
        );
        var target = Uri.UnescapeDataString(Folder.MakeRelativeUri(place).OriginalString);
        if (!Exists(target))
            return $"{page}: {address} leads to no file";

        if (parts is not [_, { Length: > 0 } fragment])
            return null;

        fragment = Uri.UnescapeDataString(fragment);
        return ids.TryGetValue(target, out var known) switch
        {
            true when known!.Contains(fragment) => null,
            false
                when fragment.StartsWith("page=", StringComparison.Ordinal)
                    && target.EndsWith(".pdf", StringComparison.Ordinal) => null,
            _ => $"{page}: {address} leads to no such place",
        };
    }

    private IDocument Parsed(string page) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));

    private bool Exists(string path) =>
        !path.StartsWith("..", StringComparison.Ordinal) && File.Exists(Path.Combine(site.Folder, path));

    [GeneratedRegex("\"(https?://[^\"#]*)")]
    private static partial Regex AddressInJson();
}
