using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>
/// Finds the table in a sheet as offices lay it out: titles, a head of one row or several, rows, totals, notes.
/// </summary>
internal sealed partial class TableShape
{
    private const int MostHeadRows = 4;

    /// <summary>A row of a title and the form's mark in the corner has no more.</summary>
    private const int FewCells = 2;

    private const int MostTitles = 15;

    private readonly SheetGrid sheet;
    private readonly List<SheetRow> rows;
    private readonly int firstColumn;
    private readonly int width;
    private readonly string path;
    private readonly Dictionary<(int Row, int Column), CellMerge> anchors;
    private readonly HashSet<(int Row, int Column)> covered = [];
    private readonly HashSet<(int Row, int Column)> coveredFromAbove = [];

    /// <param name="cut">The rows of the range that is shown.</param>
    public TableShape(SheetGrid sheet, List<SheetRow> cut, CellRange range, string path)
    {
        this.sheet = sheet;
        this.path = path;
        var filled = cut.FindAll(row => !row.IsBlank);
        var skipped = filled.Min(row => row.FirstFilled);
        width = filled.Max(row => row.LastFilled) - skipped + 1;
        firstColumn = range.FirstColumn + skipped;
        rows = filled.ConvertAll(row =>
            skipped == 0 && row.Cells.Count == width
                ? row
                : row with
                {
                    Cells = [.. row.Cells.Skip(skipped).Take(width)],
                }
        );
        // A merge whose first cell is not shown has nothing to say for the others.
        var shown = rows.Select(row => row.Number).ToHashSet();
        anchors = sheet
            .Merges.Select(merge => merge with { Column = merge.Column - firstColumn })
            .Where(merge =>
                shown.Contains(merge.Row)
                && merge.Column >= 0
                && merge.Column < width
                && merge.Rows > 0
                && merge.Columns > 0
            )
            .DistinctBy(merge => (merge.Row, merge.Column))
            .ToDictionary(
                merge => (merge.Row, merge.Column),
                merge => merge with { Columns = Math.Min(merge.Columns, width - merge.Column) }
            );
        Cover();
    }

    /// <returns>Null, with a diagnostic, if no row looks like a head.</returns>
    /// <param name="forms">Whose names of columns tell the head, where a title and a form's mark share a row.</param>
    public DataTable? Find(Place askedAt, string file, IReadOnlyList<TableForm> forms, DiagnosticBag diagnostics)
    {
        var head = rows.FindIndex(IsHead);
        // What stands over the named row may be the upper row of the same head.
        if (
            head >= 0
            && rows[head].Texts.Count() <= FewCells
            && HeadNamedBy(forms, head) is { } named
            && named >= head + HeadRows(head)
        )
            head = named;

        if (head < 0)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.HeadIsMissing, file));
            return null;
        }

        var headRows = HeadRows(head);
        var body = rows.GetRange(head + headRows, rows.Count - head - headRows);
        if (sheet.Name is null && LongRows.Among(sheet, rows.GetRange(head, headRows), body, path) is { } tooLong)
        {
            diagnostics.Add(tooLong);
            return null;
        }

        if (body is [var first, ..] && IsNumbering(first))
            body.RemoveAt(0);

        var titles = rows.Take(head).Select(LineMarks.TextOf).ToList();
        var layout = new TableHead(rows.GetRange(head, headRows), width, anchors, covered);
        var table = new TableBody(body, width, path, anchors, covered);
        var columns = layout.Columns(table.Entries, table.Totals, TitleUnit.Of(titles), firstColumn);
        foreach (
            var twice in columns
                .GroupBy(column => column.Name)
                .Where(group =>
                    group.Key.Length > 0
                    && layout.AreApart([.. group.Select(column => column.SheetColumn - firstColumn - 1)])
                )
        )
            diagnostics.Add(
                Diagnostic.At(
                    new Place(path, rows[head].Line, twice.Last().SheetColumn),
                    TableProblems.HeadIsTwice,
                    file,
                    twice.Key,
                    string.Join(", ", twice.Select(column => column.Letter))
                )
            );

        var found = new DataTable(sheet.Name, titles, layout.Cells, columns, table.Rows, table.Notes)
        {
            LineMarks = LineMarks.Of(rows.Take(head).Concat(table.NoteRows)),
        };
        diagnostics.AddRange(FormatDoubts.Of(found, rows, firstColumn, path, file));
        return found;
    }

    /// <summary>
    /// The sheet's merges, but only where rows are shown: a merge can claim a million of them. No two sound ones
    /// overlap, so that one which meets a covered cell ends there.
    /// </summary>
    private void Cover()
    {
        var numbers = rows.ConvertAll(row => row.Number);
        foreach (var merge in anchors.Values.Where(merge => !covered.Contains((merge.Row, merge.Column))))
        {
            var start = numbers.BinarySearch(merge.Row);
            for (var index = start; index < numbers.Count && numbers[index] < merge.Row + merge.Rows; index++)
            {
                if (!CoverRow(merge, numbers[index]))
                    break;
            }
        }
    }

    /// <returns>False if another merge has been there.</returns>
    private bool CoverRow(CellMerge merge, int row)
    {
        for (var column = merge.Column; column < merge.Column + merge.Columns; column++)
        {
            if (row == merge.Row && column == merge.Column)
                continue;

            if (!covered.Add((row, column)))
                return false;

            if (row > merge.Row)
                coveredFromAbove.Add((row, column));
        }

        return true;
    }

    /// <summary>
    /// The first of the next rows that holds several columns of a form, or most of its required ones.
    /// </summary>
    private int? HeadNamedBy(IReadOnlyList<TableForm> forms, int from)
    {
        for (var index = from; index < Math.Min(rows.Count, from + MostTitles); index++)
        {
            var texts = rows[index].Texts.ToList();
            if (
                texts.Count > FewCells
                && forms.Any(form =>
                    HeadMatch.Of(texts, form).Count * 2 >= form.Columns.Count(column => column.IsRequired)
                )
            )
                return index;
        }

        return null;
    }

    /// <summary>A title stands alone in its row; a head fills most of its columns, and with words.</summary>
    private bool IsHead(SheetRow row)
    {
        var cells = row
            .Cells.Index()
            .Where(cell => !cell.Item.IsBlank && !covered.Contains((row.Number, cell.Index)))
            .ToList();
        if (
            cells.Count < Math.Min(2, width)
            || (cells.Count <= FewCells && width > FewCells && cells.Exists(cell => FormMark().IsMatch(cell.Item.Text)))
        )
            return false;

        var reach =
            cells.Sum(cell => anchors.TryGetValue((row.Number, cell.Index), out var merge) ? merge.Columns : 1)
            + Enumerable.Range(0, width).Count(column => coveredFromAbove.Contains((row.Number, column)));
        var words = cells.Count(cell => cell.Item is { Number: null, Date: null } || cell.Item.IsBuddhistYear);
        return reach * 2 >= width && words * 2 > cells.Count;
    }

    private int HeadRows(int head)
    {
        var last = head;
        for (var index = head; index <= last && index < Math.Min(rows.Count, head + MostHeadRows); index++)
        {
            foreach (
                var merge in Enumerable
                    .Range(0, width)
                    .Where(column => anchors.ContainsKey((rows[index].Number, column)))
                    .Select(column => anchors[(rows[index].Number, column)])
            )
            {
                var under = rows.FindLastIndex(row => row.Number < merge.Row + merge.Rows);
                var isGroup =
                    merge is { Columns: > 1 }
                    && merge.Columns < width
                    && merge.Rows == 1
                    && index + 1 < rows.Count
                    && IsUnderHead(rows[index + 1], merge);
                last = Math.Max(last, Math.Max(under, isGroup ? index + 1 : last));
            }
        }

        while (last + 1 < rows.Count && SecondHeadRow.Continues(rows[last], rows[last + 1]))
            last++;

        return Math.Min(last - head + 1, MostHeadRows);
    }

    /// <summary>Under a head that is merged over columns stands a word for each of them.</summary>
    private static bool IsUnderHead(SheetRow row, CellMerge merge) =>
        Enumerable
            .Range(merge.Column, merge.Columns)
            .All(column => row.At(column) is { IsBlank: false, Number: null, Date: null });

    /// <summary>Forms number their columns under the head: 1, 2, 3 … or (1), (2), (3) ….</summary>
    private bool IsNumbering(SheetRow row) =>
        width > 2
        && row.Cells.Count == width
        && row.Cells.Index()
            .All(cell => ThaiDigits.ToArabic(cell.Item.Text).Trim('(', ')', ' ') == $"{cell.Index + 1}");

    /// <summary>The mark that official forms have in their corner: แบบ สขร. 1.</summary>
    [GeneratedRegex(@"^\(?แบบ(?:ฟอร์ม)?\s?[ก-๙A-Za-z.]{1,12}\s?[.-]?\s?[0-9๐-๙]{0,3}\)?$")]
    private static partial Regex FormMark();
}
