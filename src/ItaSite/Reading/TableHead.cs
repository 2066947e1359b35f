using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The head of a table: its cells with what they span, and a name for each column.</summary>
internal sealed partial class TableHead
{
    private const string Percent = "%";
    private const string PercentInWords = "ร้อยละ";
    private const int MostDecimals = 4;

    private readonly int width;
    private readonly HeadCell?[][] places;

    public TableHead(List<SheetRow> rows, int width, IReadOnlyDictionary<(int Row, int Column), CellMerge> anchors, IReadOnlySet<(int Row, int Column)> covered)
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
                var cell = new HeadCell(Words(written.Text), column, columns, Math.Max(1, under)) { Marks = written.Marks };
                cells[row].Add(cell);
                Fill(cell, row, rows.Count);
            }
        }

        Cells = [.. cells.Where(row => row.Count > 0)];
    }

    public IReadOnlyList<IReadOnlyList<HeadCell>> Cells { get; }

    /// <param name="entries">The rows of data, which tell what a column holds.</param>
    /// <param name="unitOfAll">The unit that the titles give for all amounts.</param>
    /// <param name="firstColumn">The table's first column in the sheet, from 0.</param>
    public IReadOnlyList<DataColumn> Columns(IReadOnlyList<SheetRow> entries, string? unitOfAll, int firstColumn) =>
        [.. Enumerable.Range(0, width).Select(column => Column(column, entries, unitOfAll, firstColumn))];

    /// <summary>Whether columns are headed by cells of their own, though these say the same.</summary>
    public bool AreApart(IReadOnlyList<int> columns) => columns.Select(column => places[^1][column]).Distinct(ReferenceEqualityComparer.Instance).Count() > 1;

    private DataColumn Column(int column, IReadOnlyList<SheetRow> entries, string? unitOfAll, int firstColumn)
    {
        var name = NameOf(column);
        var cells = entries.Select(row => row.At(column)).Where(cell => !cell.IsBlank && !IsDash(cell.Text)).ToList();
        var kind = KindOf(name, cells);
        if (kind != ColumnKind.Number)
            return new DataColumn(name, null, kind, 0, firstColumn + column + 1);

        var isOrder = Order().IsMatch(name);
        var unit = cells.Exists(cell => cell.IsPercent) ? Percent : Unit().Match(name) is { Success: true } match ? match.Groups[1].Value : null;
        if (unit is null && name.StartsWith(PercentInWords, StringComparison.Ordinal))
            unit = PercentInWords;

        return new DataColumn(
            Words(Unit().Replace(name, " ")),
            unit ?? (isOrder ? null : unitOfAll),
            kind,
            Math.Min(MostDecimals, cells.Max(cell => cell.Decimals)),
            firstColumn + column + 1);
    }

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

    private static ColumnKind KindOf(string name, List<SheetCell> cells) => cells switch
    {
        [] => ColumnKind.Text,
        _ when cells.TrueForAll(cell => cell.Number is not null) => Year().IsMatch(name) && cells.TrueForAll(cell => cell.Number is >= 2400 and <= 2700) ? ColumnKind.Text : ColumnKind.Number,
        _ when cells.TrueForAll(cell => cell.Date is not null) => ColumnKind.Date,
        _ => ColumnKind.Text,
    };

    /// <summary>Where nothing is merged, a word stands over the blanks beside it, or over the blank below it.</summary>
    private (int Columns, int Rows) SpanOf(List<SheetRow> rows, int row, int column)
    {
        if (row + 1 == rows.Count || rows[row].At(column).IsBlank)
            return (1, 1);

        if (rows[row + 1].At(column).IsBlank)
            return (1, rows.Skip(row + 1).TakeWhile(next => next.At(column).IsBlank).Count() + 1);

        var columns = 1;
        while (column + columns < width && rows[row].At(column + columns).IsBlank && !rows[row + 1].At(column + columns).IsBlank)
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

    private static bool IsDash(string text) => text is "-" or "–" or "—" or "−";

    private static string Words(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Words in brackets that say what is counted; not (ถ้ามี), (เดือน/ปี) or (1–5).</summary>
    [GeneratedRegex(@"\s*\(\s*(?!ถ้า|วัน|เดือน|ปี)([ก-์.]{2,12}|%)\s*\)")]
    private static partial Regex Unit();

    [GeneratedRegex("^(ลำดับ|ที่$|ข้อที่|เลขที่)")]
    private static partial Regex Order();

    [GeneratedRegex("ปี|พ\\.ศ\\.")]
    private static partial Regex Year();
}
