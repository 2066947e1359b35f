using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>What a reader takes the columns of a table for.</summary>
internal static class TableShape
{
    /// <summary>The column that says what a row is about; -1 if none does.</summary>
    /// <param name="except">A column that can't be, such as that of pictures.</param>
    public static int RowHeader(DataTable table, int except = -1)
    {
        var columns = table.Columns.Index().Where(column => column.Index != except && !IsOrder(column.Item)).ToList();
        var words = columns.Where(column => column.Item.Kind == ColumnKind.Text).Select(column => column.Index).ToList();
        return words.Where(column => !HoldsOnlyNumbers(table, column)).Concat(words).Concat(columns.Where(column => column.Item.Kind == ColumnKind.Date).Select(column => column.Index)).FirstOrDefault(-1);
    }

    /// <summary>Whether it only counts the rows.</summary>
    public static bool IsOrder(DataColumn column)
    {
        var name = column.Name.Replace(" ", "", StringComparison.Ordinal);
        return name is "ที่" or "ข้อ" or "ลำดับ" or "ลำดับที่" or "No." or "No";
    }

    /// <summary>The unit, where the head does not say it in its own words.</summary>
    public static string? UnsaidUnit(DataTable table, int column) =>
        table.Columns[column].Unit is { } unit && !table.Head.SelectMany(row => row).Any(cell => cell.Column <= column && column < cell.Column + cell.Columns && cell.Text.Contains(unit, StringComparison.Ordinal))
            ? unit
            : null;

    /// <summary>What a row says that is one text, such as the heading of a group.</summary>
    public static string Saying(DataRow row) => row.Cells.FirstOrDefault(cell => !cell.IsEmpty)?.Text ?? "";

    private static bool HoldsOnlyNumbers(DataTable table, int column) =>
        table.Entries.All(row => row.Cells[column].Text.All(letter => char.IsDigit(letter) || letter is '.' or '-' or ' '));
}
