using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>The rows of a sheet that hold something, in their order, whatever order they are stored in.</summary>
/// <param name="inflation">Pays for the blanks before a cell far to the right.</param>
/// <param name="budget">Of all sheets of the file.</param>
internal sealed class SheetRows(Inflation inflation, CellBudget budget)
{
    private readonly List<(int Number, bool IsHidden, List<SheetCell> Cells)> rows = [];

    /// <summary>For each row that makes room for one before it.</summary>
    private const long CostOfMoving = 1;

    /// <summary>For each cell that is made anew.</summary>
    private const long CostOfChange = 64;

    private static readonly Bilingual OfSheet = new(
        $"{CellReference.MostRows:#,0} แถว {CellReference.MostColumns:#,0} คอลัมน์",
        $"{CellReference.MostRows:#,0} rows by {CellReference.MostColumns:#,0} columns"
    );

    public int LastNumber => rows.Count == 0 ? 0 : rows[^1].Number;

    /// <summary>How many columns the widest row has.</summary>
    public int Width { get; private set; }

    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public void Put(int row, bool isHidden, int column, SheetCell cell)
    {
        if (row is < 1 or > CellReference.MostRows || column is < 0 or >= CellReference.MostColumns)
            throw new LimitException(OfSheet);

        var cells = CellsOf(row, isHidden);
        inflation.Take(sizeof(long) * (long)Math.Max(0, column - cells.Count));
        budget.Take(cell);

        while (cells.Count <= column)
            cells.Add(SheetCell.Empty);

        cells[column] = cell;
        Width = Math.Max(Width, column + 1);
    }

    /// <summary>Changes the cells of a block that hold something.</summary>
    public void Change(CellReference block, Func<SheetCell, SheetCell> change)
    {
        for (var index = IndexOf(block.Row, out _); index < rows.Count && rows[index].Number <= block.LastRow; index++)
        {
            var cells = rows[index].Cells;
            var end = Math.Min(cells.Count - 1, block.LastColumn);
            inflation.Take(CostOfChange * Math.Max(1, end - block.Column));
            for (var column = block.Column; column <= end; column++)
            {
                if (!cells[column].IsBlank)
                    cells[column] = change(cells[column]);
            }
        }
    }

    public SheetCell At(int row, int column)
    {
        var index = IndexOf(row, out var isThere);
        return isThere && column < rows[index].Cells.Count ? rows[index].Cells[column] : SheetCell.Empty;
    }

    public IReadOnlyList<SheetRow> ToGrid() =>
        [.. rows.Select(row => new SheetRow(row.Number, row.Number, row.Cells) { IsHidden = row.IsHidden })];

    private List<SheetCell> CellsOf(int number, bool isHidden)
    {
        if (rows.Count > 0 && rows[^1].Number == number)
            return rows[^1].Cells;

        var index = IndexOf(number, out var isThere);
        if (isThere)
            return rows[index].Cells;

        // Programs write rows in their order; moving all that follow for each of many is what only an attack asks for.
        inflation.Take((rows.Count - index) * CostOfMoving);
        rows.Insert(index, (number, isHidden, []));
        return rows[index].Cells;
    }

    /// <summary>Where a row stands, or would stand.</summary>
    private int IndexOf(int number, out bool isThere)
    {
        var (from, to) = (0, rows.Count);
        if (to > 0 && rows[^1].Number < number)
            from = to;

        while (from < to)
        {
            var middle = (from + to) / 2;
            if (rows[middle].Number < number)
                from = middle + 1;
            else
                to = middle;
        }

        isThere = from < rows.Count && rows[from].Number == number;
        return from;
    }
}
