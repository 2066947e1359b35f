using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>
/// The page of one item: what is declared, and where its evidence stands beyond the page's own sections.
/// </summary>
/// <param name="DeclaredAt">Where <c>declared:</c> is written, or the top of the page.</param>
/// <param name="PeriodAt">Where <c>period:</c> is written, or the top of the page.</param>
/// <param name="Evidence">By element key, for elements that are not under a heading of their own key.</param>
/// <param name="Waived">By element key: the agency's reason.</param>
/// <param name="Confirmed">By element key: the agency's own word on what no program can judge.</param>
/// <param name="Notes">The agency's own words on its progress.</param>
internal sealed record ItemPage(
    Page Page,
    ItemCode Item,
    DeclaredState? Declared,
    Place DeclaredAt,
    Period? Period,
    Place PeriodAt,
    IReadOnlyDictionary<string, PageLink> Evidence,
    IReadOnlyDictionary<string, string> Waived,
    IReadOnlyDictionary<string, string> Confirmed,
    IReadOnlyList<string> Notes
);
