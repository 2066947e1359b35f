namespace ItaSite.Model;

/// <summary>What a visitor meets who starts at the home page and follows links.</summary>
/// <param name="Paths">
/// The shortest way to each address (of this site or elsewhere), as <see cref="KeyOf"/> writes it.
/// </param>
/// <param name="ByChecklist">
/// The way by a checklist to each address that stands there, where it takes no more clicks than asked.
/// </param>
/// <param name="Codes">By page, what the QR codes shown there say to a scanner.</param>
internal sealed record Crawl(
    IReadOnlyDictionary<string, ClickPath> Paths,
    IReadOnlyDictionary<string, ClickPath> ByChecklist,
    IReadOnlyDictionary<SitePath, IReadOnlyList<string>> Codes
)
{
    public const int MostClicks = 3;

    public static readonly Crawl NotYet = new(
        new Dictionary<string, ClickPath>(),
        new Dictionary<string, ClickPath>(),
        new Dictionary<SitePath, IReadOnlyList<string>>()
    );

    public ClickPath? To(Destination destination) => Paths.GetValueOrDefault(KeyOf(destination));

    /// <summary>The way to name for an item: by the checklist, as for all others, else the shortest.</summary>
    public ClickPath? ToItem(Destination destination) =>
        ByChecklist.GetValueOrDefault(KeyOf(destination)) ?? To(destination);

    /// <summary>An address without the place in it.</summary>
    public static string KeyOf(Destination destination) =>
        destination is Destination.InSite { Path: var path } ? path.Value : ((Destination.Elsewhere)destination).Url;
}
