using ItaSite.Thai;

namespace ItaSite.Tables;

/// <summary>
/// Who reports to whom, read from a table: its first column of words names the unit, the second the one above it, a
/// third what stands under the name.
/// </summary>
/// <param name="Units">In the table's order.</param>
/// <param name="Tops">
/// Those without a superior. So that the rest can be drawn, a unit whose superior is unknown, and one of each circle,
/// are among them.
/// </param>
internal sealed record OrganisationTree(
    IReadOnlyList<OrganisationUnit> Units,
    IReadOnlyList<int> Tops,
    IReadOnlyList<OrganisationFault> Problems
)
{
    public const int MostUnits = 200;
    public const int MostLevels = 12;

    private const int None = -1;

    public static OrganisationTree Read(DataTable table)
    {
        var words = table
            .Columns.Index()
            .Where(column => column.Item.Kind == ColumnKind.Text && !column.Item.IsOrder)
            .Select(column => column.Index)
            .ToList();
        if (words is not [var name, var superior, ..])
            return new OrganisationTree([], [], [new OrganisationFault(OrganisationFaultKind.TooFewColumns)]);

        var faults = new List<OrganisationFault>();
        var rows = new List<DataRow>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        // The top often stands alone in its row, and so looks like the heading of a group.
        foreach (var row in table.Rows.Where(row => row.Kind != RowKind.Total && Name(row, name).Length > 0))
        {
            if (places.TryAdd(Name(row, name), rows.Count))
                rows.Add(row);
            else
                faults.Add(new OrganisationFault(OrganisationFaultKind.UnitTwice, row, name));
        }

        var above = Superiors(rows, superior, places, faults);
        CutCircles(rows, superior, above, faults);
        var below = above.Index().ToLookup(unit => unit.Item, unit => unit.Index);
        var units = rows.Index()
            .Select(row => new OrganisationUnit(Name(row.Item, name), Note(row.Item, words), [.. below[row.Index]]))
            .ToList();
        if (rows.Count > MostUnits || Levels(units, [.. below[None]]) > MostLevels)
            faults.Add(new OrganisationFault(OrganisationFaultKind.TooLarge));

        return new OrganisationTree(units, [.. below[None]], faults);
    }

    private static int[] Superiors(
        List<DataRow> rows,
        int column,
        Dictionary<string, int> places,
        List<OrganisationFault> faults
    )
    {
        var above = new int[rows.Count];
        var hasTop = false;
        foreach (var (index, row) in rows.Index())
        {
            var name = Name(row, column);
            above[index] = places.GetValueOrDefault(name, None);
            if (above[index] != None)
                continue;

            if (IsNone(name))
                hasTop = true;
            else
                faults.Add(new OrganisationFault(OrganisationFaultKind.SuperiorUnknown, row, column));
        }

        if (!hasTop)
            faults.Add(new OrganisationFault(OrganisationFaultKind.NoTop));

        return above;
    }

    /// <summary>Each way up is walked once: a unit met again on the same walk closes a circle.</summary>
    private static void CutCircles(List<DataRow> rows, int column, int[] above, List<OrganisationFault> faults)
    {
        var walk = new int[rows.Count];
        for (var start = 0; start < rows.Count; start++)
        {
            var unit = start;
            for (; unit != None && walk[unit] == 0; unit = above[unit])
                walk[unit] = start + 1;

            if (unit == None || walk[unit] != start + 1)
                continue;

            faults.Add(new OrganisationFault(OrganisationFaultKind.Circle, rows[unit], column));
            above[unit] = None;
        }
    }

    private static int Levels(List<OrganisationUnit> units, IReadOnlyList<int> level)
    {
        var levels = 0;
        for (; level.Count > 0; levels++)
            level = [.. level.SelectMany(unit => units[unit].Below)];

        return levels;
    }

    private static string? Note(DataRow row, List<int> words) =>
        words.Count > 2 && Name(row, words[2]) is var note && !IsNone(note) ? note : null;

    private static bool IsNone(string name) => NoneWords.IsDash(name) || NoneWords.BeginsWithNone(name);

    private static string Name(DataRow row, int column) => OneLine.Of(row.Cells[column].Text);
}
