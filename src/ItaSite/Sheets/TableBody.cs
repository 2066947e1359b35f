using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>The rows under a table's head: entries, headings of groups, totals, and the notes that follow.</summary>
internal sealed partial class TableBody
{
    private const int LongText = 60;

    private readonly int width;
    private readonly string path;
    private readonly IReadOnlyDictionary<(int Row, int Column), CellMerge> anchors;
    private readonly IReadOnlySet<(int Row, int Column)> covered;

    public TableBody(
        List<SheetRow> body,
        int width,
        string path,
        IReadOnlyDictionary<(int Row, int Column), CellMerge> anchors,
        IReadOnlySet<(int Row, int Column)> covered
    )
    {
        this.width = width;
        this.path = path;
        this.anchors = anchors;
        this.covered = covered;
        var notes = NotesFrom(body);
        var shown = body.GetRange(0, notes);
        var kinds = KindsOf(shown);
        var numbers = shown.ConvertAll(row => row.Number);
        NoteRows = [.. body.Skip(notes)];
        Entries = [.. shown.Where((_, index) => kinds[index] == RowKind.Entry)];
        Totals = [.. shown.Where((_, index) => kinds[index] == RowKind.Total)];
        Rows = [.. shown.Select((row, index) => RowOf(row, kinds[index], numbers))];
    }

    public IReadOnlyList<DataRow> Rows { get; }

    public IReadOnlyList<SheetRow> NoteRows { get; }

    public IReadOnlyList<string> Notes => [.. NoteRows.Select(LineMarks.TextOf)];

    /// <summary>The rows of data, still as they stand in the sheet.</summary>
    public IReadOnlyList<SheetRow> Entries { get; }

    /// <summary>The rows of totals, likewise.</summary>
    public IReadOnlyList<SheetRow> Totals { get; }

    private DataRow RowOf(SheetRow row, RowKind kind, List<int> numbers)
    {
        var cells = new DataCell[width];
        for (var column = 0; column < width; column++)
            cells[column] = CellOf(row, column, numbers);

        // A word alone in its row speaks of all columns, whether or not the office merged them.
        if (
            Alone(row) is { } alone
            && (kind == RowKind.Group || (width > 2 && NoneWords.BeginsWithNone(row.At(alone).Text)))
        )
        {
            Array.Fill(cells, DataCell.Covered);
            cells[0] = new DataCell(row.At(alone).Text, Columns: width) { Marks = row.At(alone).Marks };
        }

        return new DataRow(kind, row.Number, cells, new Place(path, row.Line, 1));
    }

    private DataCell CellOf(SheetRow row, int column, List<int> numbers)
    {
        if (covered.Contains((row.Number, column)))
            return DataCell.Covered;

        var cell = row.At(column);
        if (!anchors.TryGetValue((row.Number, column), out var merge))
            return cell.IsBlank ? DataCell.Empty : DataOf(cell);

        var start = numbers.BinarySearch(merge.Row);
        var end = numbers.BinarySearch(merge.Row + merge.Rows - 1);
        return DataOf(cell) with { Columns = merge.Columns, Rows = Math.Max(1, (end < 0 ? ~end : end + 1) - start) };
    }

    private static DataCell DataOf(SheetCell cell) =>
        new(cell.Text, cell.Number, cell.Date)
        {
            Marks = cell.Marks,
            IsAsShown = cell.IsAsShown,
            Stored = cell.Stored,
        };

    private RowKind[] KindsOf(List<SheetRow> shown)
    {
        var kinds = new RowKind[shown.Count];
        for (var index = shown.Count - 1; index >= 0; index--)
        {
            var row = shown[index];
            var hasFollower = index + 1 < shown.Count && kinds[index + 1] != RowKind.Total;
            kinds[index] =
                IsTotal(row) ? RowKind.Total
                : hasFollower
                && Alone(row) is { } alone
                && IsGroup(row, alone)
                && row.At(alone) is { Number: null } heading
                && !NoneWords.BeginsWithNone(heading.Text)
                    ? RowKind.Group
                : RowKind.Entry;
        }

        return kinds;
    }

    /// <summary>
    /// A heading begins its row; what stands alone farther in belongs to the row above, such as a second bidder.
    /// </summary>
    private bool IsGroup(SheetRow row, int alone) =>
        IsAcross(row, alone)
        || (
            width > 2 && alone < 2 && !Enumerable.Range(0, width).Any(column => covered.Contains((row.Number, column)))
        );

    private bool IsAcross(SheetRow row, int column) =>
        anchors.TryGetValue((row.Number, column), out var merge) && merge.Columns == width;

    private static bool IsTotal(SheetRow row) =>
        row.Cells.FirstOrDefault(cell => !cell.IsBlank) is { } first
        && Total().IsMatch(first.Text)
        && row.Cells.Any(cell => cell.Number is not null);

    /// <summary>Where the notes begin: rows of one text at the end, behind the totals or worded as notes.</summary>
    private int NotesFrom(List<SheetRow> body)
    {
        var start = body.Count;
        var lastTotal = body.FindLastIndex(IsTotal);
        while (
            start > 0
            && Alone(body[start - 1]) is { } alone
            && body[start - 1].At(alone) is { Number: null } text
            && width > 1
        )
        {
            var isBehindTotals = lastTotal >= 0 && lastTotal < start - 1;
            if (!isBehindTotals && !Note().IsMatch(text.Text) && text.Text.Length < LongText)
                break;

            start--;
        }

        return start;
    }

    /// <summary>The column of the only text in a row; null if there are more.</summary>
    private static int? Alone(SheetRow row)
    {
        int? only = null;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].IsBlank)
                continue;

            if (only is not null)
                return null;

            only = column;
        }

        return only;
    }

    [GeneratedRegex(
        @"^(ยอด)?รวม(ทั้งสิ้น|ทั้งหมด|ทั้งปี|เงิน|เป็นเงิน|ย่อย|จำนวน|งบประมาณ|รายรับ|รายจ่าย|มูลค่า|สุทธิ"
            + @"|ทุก\S{0,12})*(\s+\S{1,24}){0,2}\s*:?$"
    )]
    private static partial Regex Total();

    [GeneratedRegex(@"^\(?\s*(หมายเหตุ|ที่มา|\*|ข้อมูล ณ|ลงชื่อ)")]
    private static partial Regex Note();
}
