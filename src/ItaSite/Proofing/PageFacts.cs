using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Proofing;

/// <summary>What stays of a finished page once it was looked at: its tree is large, and given up.</summary>
/// <param name="Origin">The source file in which a mistake on the page would be fixed.</param>
/// <param name="Links">What a visitor can click, in the page's order.</param>
/// <param name="Addresses">All that the page leads to or loads, each once.</param>
/// <param name="Pictures">The addresses of its pictures.</param>
internal sealed record PageFacts(
    SitePath Path,
    string Origin,
    IReadOnlySet<string> Ids,
    IReadOnlyList<FoundLink> Links,
    IReadOnlyList<PageAddress> Addresses,
    IReadOnlyList<string> Pictures,
    string? Title,
    string? Description
)
{
    public static PageFacts Of(ProofPage page, SharedTexts texts)
    {
        var addresses = page
            .References.Concat(page.Sources)
            .Concat(page.SourceSets.SelectMany(SourceSet.AddressesIn))
            .Distinct()
            .ToDictionary(address => address, address => TargetOf(address, page.Path, texts));
        return new PageFacts(
            page.Path,
            page.Origin,
            page.Ids.ToHashSet(),
            [.. page.Links.Select(link => LinkOf(link.Element, link.Address, link.IsHidden))],
            [.. addresses.Select(address => new PageAddress(texts.Share(address.Key), address.Value))],
            [.. page.Pictures.Select(picture => picture.Attribute("src")).OfType<string>()],
            page.Title,
            page.Description
        );

        FoundLink LinkOf(PageElement link, string address, bool isHidden) =>
            new(texts.Share(NameOf(link)), addresses[address]?.Path ?? texts.Share(address), isHidden);
    }

    private static (string Path, string Fragment)? TargetOf(string address, SitePath page, SharedTexts texts) =>
        SiteLink.Target(page, address) is { } target ? (texts.Share(target.Path), target.Fragment) : null;

    private static string NameOf(PageElement link)
    {
        var words = link.Attribute("aria-label") ?? link.TextContent;
        if (string.IsNullOrWhiteSpace(words))
            words = AlternativeIn(link) ?? "";

        return OneLine.Of(words);
    }

    private static string? AlternativeIn(PageElement link)
    {
        for (var node = link.After(link); node is not null; node = link.After(node))
        {
            if (node is PageElement { Name: "img" } picture && picture.Attribute("alt") is { } alternative)
                return alternative;
        }

        return null;
    }
}
