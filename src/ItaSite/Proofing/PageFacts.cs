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
            page.Document.All.Select(element => element.Id).OfType<string>().ToHashSet(),
            [.. page.Attributes("a[href]", "href").Select(link => LinkOf(page, link.Element, link.Value))],
            [
                .. page.Attributes("[href]", "href")
                    .Concat(page.Attributes("[src]", "src"))
                    .Select(attribute => attribute.Value)
                    .Concat(VersionsOn(page))
                    .Distinct(),
            ],
            [.. page.Attributes("img[src]", "src").Select(picture => picture.Value)],
            page.Document.Title,
            page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")
        );

    private static FoundLink LinkOf(ProofPage page, IElement link, string address) =>
        new(NameOf(link), SiteLink.Target(page.Path, address)?.Path ?? address, link.Closest("[hidden]") is not null);

    private static string NameOf(IElement link)
    {
        var words = link.GetAttribute("aria-label") ?? link.TextContent;
        if (string.IsNullOrWhiteSpace(words))
            words = link.QuerySelector("img[alt]")?.GetAttribute("alt") ?? "";

        return string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> VersionsOn(ProofPage page) =>
        from set in page.Attributes("[srcset]", "srcset")
        from version in set.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select version.Split(' ')[0];
}
