namespace ItaSite.Model;

/// <summary>How a page shows a table's data.</summary>
internal enum FigureStyle
{
    Table,

    /// <summary>A chart above the table, of the kind that suits the data.</summary>
    Chart,

    /// <summary>A card a row: posts and their holders.</summary>
    Cards,

    /// <summary>A chart of who reports to whom, above the table.</summary>
    OrganisationChart,
}
