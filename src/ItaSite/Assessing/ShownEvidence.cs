using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>What a site shows for one element, as the element's rules look at it.</summary>
/// <param name="Evidence">At least one.</param>
/// <param name="Sections">
/// The sections that the evidence stands in, on the item's page and on those it points to.
/// </param>
/// <param name="Published">The dates of the pages that the evidence stands on, as far as they tell.</param>
internal sealed record ShownEvidence(
    Site Site,
    Item Item,
    Element Element,
    ItemPage Page,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<DateOnly> Published
)
{
    public OwnWords Words => words ??= OwnWords.In(Sections, Item, Element);

    /// <summary>The times that the evidence itself names.</summary>
    public ShownTimes Times => times ??= ShownTimes.In(this);

    private ShownTimes? times;
    private OwnWords? words;

    /// <summary>Of a school's catalogue.</summary>
    public AcademicYear? AcademicYear { get; init; }

    /// <summary>Links that the evidence holds, and the addresses that it is itself.</summary>
    public IEnumerable<Destination> Destinations =>
        Sections
            .SelectMany(section => section.Links)
            .Select(link => link.Destination)
            .Concat(Evidence.Select(evidence => evidence.Destination));

    public IEnumerable<PageTable> Tables => Sections.SelectMany(section => section.Tables);

    /// <summary>
    /// The tables of the element, or, as one table often serves several elements, all of the item's page.
    /// </summary>
    public IEnumerable<PageTable> TablesNearby =>
        Tables.Any() ? Tables : Page.Page.Sections.SelectMany(section => section.Tables);

    /// <summary>The span that the data should cover, if a rule of the item says so.</summary>
    public Period? Wanted =>
        Item.Elements.SelectMany(element => element.Rules).OfType<ElementRule.Covers>().FirstOrDefault()?.Span;

    /// <summary>
    /// Every address that the evidence sends people to outside this site: web addresses, mailboxes, telephones.
    /// </summary>
    public IEnumerable<string> Outside =>
        Destinations.OfType<Destination.Elsewhere>().Select(destination => destination.Url).Distinct();
}
