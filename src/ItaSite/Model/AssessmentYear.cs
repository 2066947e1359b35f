using ItaSite.Catalogues;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>Everything of one fiscal year: its catalogue, its measures and the pages of its items.</summary>
internal sealed record AssessmentYear(
    Catalogue Catalogue,
    Measures Measures,
    IReadOnlyDictionary<ItemCode, ItemPage> Items
)
{
    public FiscalYear Year => Catalogue.Year;

    /// <summary>The items whose page is written but not published yet.</summary>
    public IReadOnlyList<ItemCode> Drafts { get; init; } = [];

    /// <summary>
    /// The items whose page has a mistake in its front matter, so that nothing is said of what it lacks.
    /// </summary>
    public IReadOnlySet<ItemCode> Uncertain { get; init; } = new HashSet<ItemCode>();

    /// <summary>The forms that the year's tables follow.</summary>
    public IReadOnlyList<TableForm> Forms { get; init; } = [];

    /// <summary>What stood there when the assessment closed; null for a year that is open.</summary>
    public ClosedYear? Closed { get; init; }
}
