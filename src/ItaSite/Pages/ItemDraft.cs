using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>What an item page's front matter says, before item, elements and links are looked up.</summary>
internal sealed record ItemDraft(
    string Code,
    Place Place,
    DeclaredState? Declared,
    Place DeclaredAt,
    Period? Period,
    Place PeriodAt,
    IReadOnlyList<DataEntry> Evidence,
    IReadOnlyList<DataEntry> Waived,
    IReadOnlyList<DataEntry> Confirmed,
    IReadOnlyList<string> Notes
);
