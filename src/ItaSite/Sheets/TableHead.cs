using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>The head of a table: its cells with what they span, and a name for each column.</summary>
internal sealed class TableHead
{
    private readonly int width;
    private readonly HeadCell?[][] places;

    public TableHead(
        List<SheetRow> rows,
        int width,
        IReadOnlyDictionary<(int Row, int Column), CellMerge> anchors,
        IReadOnlySet<(int Row, int Column)> covered
    )
    {
        this.width = width;
        places = [.. rows.Select(_ => new HeadCell?[width])];
        var cells = new List<List<HeadCell>>();
        for (var row = 0; row < rows.Count; row++)
        {
            cells.Add([]);
            for (var column = 0; column < width; column++)
            {
                if (places[row][column] is not null || covered.Contains((rows[row].Number, column)))
                    continue;

                var (columns, under) = anchors.TryGetValue((rows[row].Number, column), out var merge)
                    ? (merge.Columns, rows.Skip(row).Count(next => next.Number < merge.Row + merge.Rows))
                    : SpanOf(rows, row, column);
                var written = rows[row].At(column);
                var cell = new HeadCell(OneLine.Of(written.Text), column, columns, Math.Max(1, under))
                {
                    Marks = written.Marks,
                };
                cells[row].Add(cell);
                Fill(cell, row, rows.Count);
            }
        }

        Cells = [.. cells.Where(row => row.Count > 0)];
    }

    public IReadOnlyList<IReadOnlyList<HeadCell>> Cells { get; }

    /// <param name="entries">The rows of data, which tell what a column holds.</param>
    /// <param name="totals">The rows that add them up.</param>
    /// <param name="unitOfAll">The unit that the titles give for all amounts.</param>
    /// <param name="firstColumn">The table's first column in the sheet, from 0.</param>
    public IReadOnlyList<DataColumn> Columns(
        IReadOnlyList<SheetRow> entries,
        IReadOnlyList<SheetRow> totals,
        string? unitOfAll,
        int firstColumn
    ) => [.. Enumerable.Range(0, width).Select(column => Column(column, entries, totals, unitOfAll, firstColumn))];

    /// <summary>Whether columns are headed by cells of their own, though these say the same.</summary>
    public bool AreApart(IReadOnlyList<int> columns) =>
        columns.Select(column => places[^1][column]).Distinct(ReferenceEqualityComparer.Instance).Count() > 1;

    private DataColumn Column(
        int column,
        IReadOnlyList<SheetRow> entries,
        IReadOnlyList<SheetRow> totals,
        string? unitOfAll,
        int firstColumn
    )
    {
        var name = NameOf(column);
        var shape = ColumnShape.Of(name, Filled(entries, column), Filled(totals, column), unitOfAll);
        return new DataColumn(
            shape.Kind == ColumnKind.Number ? OneLine.Of(ColumnShape.WithoutUnit(name)) : name,
            shape.Unit,
            shape.Kind,
            shape.Decimals,
            firstColumn + column + 1
        );
    }

    private static List<SheetCell> Filled(IReadOnlyList<SheetRow> rows, int column) =>
        [.. rows.Select(row => row.At(column)).Where(cell => !cell.IsBlank && !NoneWords.IsDash(cell.Text))];

    private string NameOf(int column)
    {
        var names = new List<string>();
        for (var row = 0; row < places.Length; row++)
        {
            if (places[row][column] is { Text.Length: > 0 } cell && (row == 0 || places[row - 1][column] != cell))
                names.Add(cell.Text);
        }

        return string.Join(' ', names);
    }

    /// <summary>Where nothing is merged, a word stands over the blanks beside it, or over the blank below it.</summary>
    private (int Columns, int Rows) SpanOf(List<SheetRow> rows, int row, int column)
    {
        if (row + 1 == rows.Count || rows[row].At(column).IsBlank)
            return (1, 1);

        if (rows[row + 1].At(column).IsBlank)
            return (1, rows.Skip(row + 1).TakeWhile(next => next.At(column).IsBlank).Count() + 1);

        var columns = 1;
        while (
            column + columns < width
            && rows[row].At(column + columns).IsBlank
            && !rows[row + 1].At(column + columns).IsBlank
        )
            columns++;

        return (columns, 1);
    }

    private void Fill(HeadCell cell, int row, int rows)
    {
        for (var under = row; under < Math.Min(rows, row + cell.Rows); under++)
        {
            for (var column = cell.Column; column < Math.Min(width, cell.Column + cell.Columns); column++)
                places[under][column] = cell;
        }
    }
}
