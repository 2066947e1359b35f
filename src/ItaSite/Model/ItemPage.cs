namespace ItaSite.Model;

/// <summary>The page of one item: what is declared, and where its evidence stands beyond the page's own sections.</summary>
/// <param name="Evidence">By element key, for elements that are not under a heading of their own key.</param>
/// <param name="Waived">By element key: the agency's reason.</param>
/// <param name="Notes">The agency's own words on its progress.</param>
internal sealed record ItemPage(
    Page Page,
    ItemCode Item,
    DeclaredState? Declared,
    Period? Period,
    IReadOnlyDictionary<string, Destination> Evidence,
    IReadOnlyDictionary<string, string> Waived,
    IReadOnlyList<string> Notes);
