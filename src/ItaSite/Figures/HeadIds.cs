using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// The ids of a table's heads, and for each cell the ids of all that heads it: where rows have heads too, or a head
/// stands over others, scopes alone are not understood everywhere.
/// </summary>
/// <param name="id">Of the figure, which no other on the page has.</param>
/// <param name="rowHeader">The column whose cells head their rows; -1 if none does.</param>
internal sealed class HeadIds(DataTable table, string id, int rowHeader)
{
    private readonly bool isNeeded =
        rowHeader >= 0 || (table.Head.Count > 1 && table.Head.Any(row => row.Any(cell => cell.Columns > 1)));

    private readonly string[] columns =
    [
        .. table.Columns.Select((_, column) => string.Join(' ', Above(table, id, column, table.Head.Count))),
    ];

    /// <summary>With the ids of the heads that it stands under.</summary>
    public HtmlText OfHead(int level, HeadCell cell)
    {
        if (!isNeeded)
            return HtmlText.Nothing;

        var above = string.Join(' ', Above(table, id, cell.Column, level));
        var headers = above.Length > 0 ? Attribute("headers", above) : HtmlText.Nothing;
        return new HtmlWriter().Write($"{Attribute("id", HeadId(id, level, cell))}{headers}").Written;
    }

    public HtmlText OfRow(int row) => isNeeded ? Attribute("id", RowId(row)) : HtmlText.Nothing;

    /// <param name="row">Whose head heads the cell too; null if it has none, or is it.</param>
    /// <param name="group">The row of the group's heading; null if there is none.</param>
    public HtmlText Headers(int column, int? row, int? group)
    {
        if (!isNeeded)
            return HtmlText.Nothing;

        var ids = columns[column];
        if (group is { } heading)
            ids = $"{RowId(heading)} {ids}";

        if (row is { } own)
            ids = $"{ids} {RowId(own)}";

        return ids.Length > 0 ? Attribute("headers", ids.Trim()) : HtmlText.Nothing;
    }

    private string RowId(int row) => $"{id}-r{row.ToString()}";

    private static string HeadId(string id, int level, HeadCell cell) =>
        $"{id}-h{level.ToString()}-{cell.Column.ToString()}";

    /// <summary>The heads over a column, from the top to a level of the head.</summary>
    private static IEnumerable<string> Above(DataTable table, string id, int column, int level) =>
        table
            .Head.Take(level)
            .SelectMany((row, at) => row.Where(cell => Heads(cell, column)).Select(cell => HeadId(id, at, cell)));

    private static bool Heads(HeadCell cell, int column) =>
        cell.Text.Length > 0 && cell.Column <= column && column < cell.Column + cell.Columns;

    private static HtmlText Attribute(string name, string value) =>
        new HtmlWriter().Write($" {new HtmlText(name)}=\"{value}\"").Written;
}
