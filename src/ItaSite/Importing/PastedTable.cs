using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ItaSite.Importing;

/// <summary>A table of HTML: merged cells are laid out, hidden rows left out.</summary>
internal static class PastedTable
{
    public static IReadOnlyList<TextBlock> Read(
        IElement table,
        Func<INode, IReadOnlyList<TextBlock>> read,
        Leftovers leftovers
    )
    {
        var grid = new GridMaker(leftovers);
        var above = new Dictionary<int, int>();
        foreach (var row in ((IHtmlTableElement)table).Rows)
        {
            if (PastedLook.IsHidden(row))
            {
                if (!string.IsNullOrWhiteSpace(row.TextContent))
                    leftovers.LeaveOut(WordKinds.Hidden, row.TextContent);

                continue;
            }

            grid.Add(RowOf(row, above, read, leftovers));
        }

        return [.. CaptionOf(table, read), .. grid.ToBlocks()];
    }

    private static IReadOnlyList<TextBlock> CaptionOf(IElement table, Func<INode, IReadOnlyList<TextBlock>> read) =>
        table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption ? read(caption) : [];

    /// <param name="above">By column, how many rows below are still covered.</param>
    private static List<GridCell> RowOf(
        IHtmlTableRowElement row,
        Dictionary<int, int> above,
        Func<INode, IReadOnlyList<TextBlock>> read,
        Leftovers leftovers
    )
    {
        var cells = new List<GridCell>();
        foreach (var cell in row.Cells)
        {
            Cover(cells, above);
            var hidden = PastedLook.IsHidden(cell);
            if (hidden && !string.IsNullOrWhiteSpace(cell.TextContent))
                leftovers.LeaveOut(WordKinds.Hidden, cell.TextContent);

            if (hidden || cells.Count >= GridMaker.MostColumns)
                continue;

            var columns = Math.Clamp(cell.ColumnSpan, 1, GridMaker.MostColumns - cells.Count);
            for (var column = cells.Count; cell.RowSpan > 1 && column < cells.Count + columns; column++)
                above[column] = cell.RowSpan - 1;

            cells.Add(new GridCell(GridMaker.Flat(read(cell), leftovers), columns, cell.RowSpan > 1));
            cells.AddRange(Enumerable.Repeat(GridCell.Covered, columns - 1));
        }

        Cover(cells, above);
        return cells;
    }

    private static void Cover(List<GridCell> cells, Dictionary<int, int> above)
    {
        while (above.TryGetValue(cells.Count, out var left) && left > 0)
        {
            above[cells.Count] = left - 1;
            cells.Add(new GridCell([], 1, ContinuesMerge: true));
        }
    }
}
