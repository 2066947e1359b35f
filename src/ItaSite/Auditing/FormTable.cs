using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>A table of the office beside the form that it follows.</summary>
internal sealed record FormTable(TableFigure Figure, FollowedForm Followed)
{
    private const int LongestShown = 60;

    public TableForm Form => Followed.Form;

    public DataTable Table => Figure.Table;

    public static FormTable? Of(TableFigure figure) =>
        figure.Form is { } followed ? new FormTable(figure, followed) : null;

    /// <summary>Where a column of the form stands, from 0; null if the table lacks it.</summary>
    public int? ColumnOf(string key) => Followed.Columns.TryGetValue(key, out var column) ? column : null;

    /// <summary>The form's own word for a column.</summary>
    public string NameOf(string key) => Form.Columns.First(column => column.Key == key).Names[0];

    public bool IsText(string key) => Form.Columns.First(column => column.Key == key).Type == FormColumnType.Text;

    /// <summary>
    /// What stands in each row of a column: under a merged cell the one that is merged over it, and whether it begins
    /// there.
    /// </summary>
    public IEnumerable<(DataRow Row, DataCell Cell, bool Begins)> Down(int column)
    {
        var (above, aboveRow) = (DataCell.Empty, 0);
        foreach (var row in Table.Rows)
        {
            var cell = row.Cells[column];
            if (!cell.IsCovered)
                (above, aboveRow) = (cell, row.SheetRow);

            if (!cell.IsCovered)
                yield return (row, cell, true);
            else
                yield return (row, row.SheetRow - aboveRow < above.Rows ? above : cell, false);
        }
    }

    public Diagnostic At(DataRow row, int column, Problem problem, params string[] arguments) =>
        At(row, column, problem, [.. arguments.Select(Bilingual.Same)]);

    /// <summary>A fault of one cell; its name is the first argument of the sentence.</summary>
    public Diagnostic At(DataRow row, int column, Problem problem, params Bilingual[] arguments) =>
        Diagnostic.At(
            row.Place with
            {
                Column = Table.Columns[column].SheetColumn,
            },
            problem,
            [Bilingual.Same(NameOf(row, column)), .. arguments]
        );

    /// <summary>A cell as a clerk finds it: <c>o21.xlsx มกราคม!F14</c>.</summary>
    public string NameOf(DataRow row, int column) => $"{Figure.File.Name} {Table.NameOf(row, column)}";

    /// <summary>A sum of money or a count, with commas.</summary>
    public static string Written(decimal amount) => amount.ToString("#,##0.####");

    /// <summary>A cell's text in one short line, without what may not travel in a log.</summary>
    public static string Written(string text)
    {
        var line = OneLine.Of(Redacted.Of(text));
        return line.Length <= LongestShown ? line : $"{line[..LongestShown]}…";
    }
}
