namespace ItaSite.Model;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its whole head in one line, from top to bottom, without the unit: <c>จำนวนเรื่อง แล้วเสร็จ</c>.</param>
/// <param name="Unit">As the head says it, such as บาท; <c>%</c> for percentages; null if it says none.</param>
/// <param name="Decimals">Of a column of numbers: how many the office writes.</param>
/// <param name="SheetColumn">Its column in the sheet, from 1.</param>
internal sealed record DataColumn(string Name, string? Unit, ColumnKind Kind, int Decimals, int SheetColumn)
{
    /// <summary>Its column in the sheet as spreadsheets write it: A, B … Z, AA.</summary>
    public string Letter => LetterOf(SheetColumn);

    /// <param name="column">From 1.</param>
    public static string LetterOf(int column)
    {
        var letters = "";
        for (var number = column; number > 0; number = (number - 1) / 26)
            letters = (char)('A' + ((number - 1) % 26)) + letters;

        return letters;
    }
}
