using ItaSite.Thai;

namespace ItaSite.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">
/// Its whole head in one line, from top to bottom, without the unit: <c>จำนวนเรื่อง แล้วเสร็จ</c>.
/// </param>
/// <param name="Unit">As the head says it, such as บาท; <c>%</c> for percentages; null if it says none.</param>
/// <param name="Decimals">
/// Of a column of amounts: how many a plain number is given at least; null where numbers stay as they are.
/// </param>
/// <param name="SheetColumn">Its column in the sheet, from 1.</param>
internal sealed record DataColumn(string Name, string? Unit, ColumnKind Kind, int? Decimals, int SheetColumn)
{
    private const string Percent = "%";

    /// <summary>Its column in the sheet as spreadsheets write it: A, B … Z, AA.</summary>
    public string Letter => LetterOf(SheetColumn);

    /// <param name="number">From 1.</param>
    public static string LetterOf(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('A' + ((number - 1) % 26)) + letters;

        return letters;
    }

    /// <summary>Whether it only numbers the rows.</summary>
    public bool IsOrder => ColumnNames.NumberRows(Name);

    /// <summary>Whether its numbers measure something; those of rows, ranks and years do not.</summary>
    public bool IsAmount => Kind == ColumnKind.Number && !ColumnNames.AreOrdinal(Name) && !ColumnNames.AreYears(Name);

    /// <summary>
    /// What is printed of a cell of the column, in Arabic digits: plain amounts with commas, days with Thai months, all
    /// else as it stands. No digit is lost.
    /// </summary>
    public string Shown(DataCell cell) =>
        cell switch
        {
            { Number: { } amount, IsAsShown: false } when Kind == ColumnKind.Number && Decimals is { } decimals =>
                Amount(amount, decimals) + (IsPercent(cell) ? Percent : ""),
            { Date: { } date } when Kind == ColumnKind.Date => ThaiCalendar.Short(date),
            _ => cell.Text,
        };

    public bool IsPercent(DataCell cell) => Unit == Percent || cell.Text.EndsWith('%');

    private static string Amount(decimal amount, int decimals) =>
        amount.ToString($"N{Math.Max(amount.Scale, decimals).ToString()}");
}
