namespace ItaSite.Cli;

/// <summary>The items of one unit, or all.</summary>
/// <param name="Unit">Null for a list that is not by unit.</param>
internal sealed record StatusShare(string? Unit, IReadOnlyList<StatusRow> Rows)
{
    public decimal PointsAtRisk => Rows.Sum(row => row.Record.PointsAtRisk);
}
