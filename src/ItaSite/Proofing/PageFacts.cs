using AngleSharp.Dom;
using ItaSite.Model;

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
    IReadOnlyList<string> Addresses,
    IReadOnlyList<string> Pictures,
    string? Title,
    string? Description
)
{
    public static PageFacts Of(ProofPage page) =>
        new(
            page.Path,
            page.Origin,
            page.Ids.ToHashSet(),
            [.. page.Links.Select(link => LinkOf(page.Path, link.Element, link.Address, link.IsHidden))],
            [.. page.References.Concat(page.Sources).Concat(page.SourceSets.SelectMany(VersionsIn)).Distinct()],
            [.. page.Pictures.Select(picture => picture.GetAttribute("src")).OfType<string>()],
            page.Title,
            page.Description
        );

    private static FoundLink LinkOf(SitePath page, IElement link, string address, bool isHidden) =>
        new(NameOf(link), SiteLink.Target(page, address)?.Path ?? address, isHidden);

    private static string NameOf(IElement link)
    {
        var words = link.GetAttribute("aria-label") ?? link.TextContent;
        if (string.IsNullOrWhiteSpace(words))
            words = link.QuerySelector("img[alt]")?.GetAttribute("alt") ?? "";

        return string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> VersionsIn(string set) =>
        set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(version => version.Split(' ')[0]);
}
