using System.Text.RegularExpressions;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>
/// What a column holds, and how its plain numbers are printed: only amounts get commas, codes and order numbers stay as
/// typed.
/// </summary>
/// <param name="Unit">As the head says it; null if it says none.</param>
/// <param name="Decimals">How many all plain amounts are given at least; null if numbers stay as typed.</param>
internal sealed partial record ColumnShape(ColumnKind Kind, string? Unit, int? Decimals)
{
    /// <summary>An amount of money has two; more are of rates and places, which need no noughts.</summary>
    private const int MostPadded = 2;

    private const int MostOutlineNumber = 100;
    private const string Percent = "%";
    private const string PercentInWords = "ร้อยละ";

    private static readonly ColumnShape Words = new(ColumnKind.Text, null, null);

    /// <param name="name">The whole head.</param>
    /// <param name="cells">Of the entries, without blanks and dashes.</param>
    /// <param name="totals">Of the rows of totals, too.</param>
    /// <param name="unitOfAll">The unit that the titles give for all amounts.</param>
    public static ColumnShape Of(
        string name,
        IReadOnlyList<SheetCell> cells,
        IReadOnlyList<SheetCell> totals,
        string? unitOfAll
    )
    {
        if (cells.Count == 0 || IsCode(name))
            return Words;

        if (cells.All(cell => cell.Date is not null))
            return new ColumnShape(ColumnKind.Date, null, null);

        if (
            !cells.All(cell => cell.Number is not null)
            || IsYear(name, cells)
            || IsOutline(name, cells)
            || SaysSeveralUnits(cells)
        )
            return Words;

        var isOrder = ColumnNames.AreOrdinal(name);
        var unit = UnitOf(name, cells) ?? (isOrder ? null : unitOfAll);
        var isAmount =
            !isOrder
            && (
                unit is not null
                || Amount().IsMatch(name)
                || totals.Any(cell => cell.Number is not null)
                || cells.Any(LooksLikeAmount)
            );

        // Numbers typed as text are so on purpose, unless they say that they are amounts.
        if (!isAmount && !isOrder && cells.All(cell => cell.IsAsShown && cell.Stored is null))
            return Words;

        return new ColumnShape(ColumnKind.Number, unit, isAmount ? Padding(cells, totals) : null);
    }

    /// <summary>The unit that a head gives in brackets, to be taken out of its name.</summary>
    public static string WithoutUnit(string name) => UnitInBrackets().Replace(name, " ");

    private static int Padding(IReadOnlyList<SheetCell> cells, IReadOnlyList<SheetCell> totals)
    {
        var areAllPercent = cells.All(cell => cell.IsPercent);
        var most = cells
            .Concat(totals)
            .Max(cell => cell.Number is null || (cell.IsPercent && !areAllPercent) ? 0 : cell.Decimals);
        return most <= MostPadded ? most : 0;
    }

    /// <summary>One percentage among other numbers makes no percentages of them.</summary>
    private static string? UnitOf(string name, IReadOnlyList<SheetCell> cells)
    {
        if (cells.All(cell => cell.IsPercent))
            return Percent;

        return UnitInBrackets().Match(name) is { Success: true } match ? match.Groups[1].Value
            : name.StartsWith(PercentInWords, StringComparison.Ordinal) ? PercentInWords
            : null;
    }

    private static bool LooksLikeAmount(SheetCell cell) =>
        cell.IsPercent || cell.Text.Contains(',', StringComparison.Ordinal) || cell.Decimals is > 0 and <= MostPadded;

    private static bool IsCode(string name) => Code().IsMatch(name) && !Counted().IsMatch(name);

    private static bool IsYear(string name, IReadOnlyList<SheetCell> cells) =>
        (Year().IsMatch(name) && cells.All(cell => cell.IsBuddhistYear))
        || (ColumnNames.AreYears(name) && cells.All(cell => cell is { Decimals: 0, Number: >= 1900 and <= 2100 }));

    /// <summary>1, 1.1, 1.2 … 1.10, 2: under a head that numbers rows, or counted on without a gap.</summary>
    private static bool IsOutline(string name, IReadOnlyList<SheetCell> cells)
    {
        if (!cells.Any(cell => cell.Decimals > 0))
            return false;

        if (ColumnNames.AreOrdinal(name))
            return true;

        var last = (Chapter: 0, Section: 0);
        foreach (var cell in cells)
        {
            var parts = ThaiDigits.ToArabic(cell.Text).Split('.');
            if (parts.Length > 2 || !int.TryParse(parts[0], out var chapter) || chapter >= MostOutlineNumber)
                return false;

            var section = 0;
            if (parts.Length > 1 && (!int.TryParse(parts[1], out section) || parts[1][0] == '0'))
                return false;

            var goesOn =
                (chapter == last.Chapter && section == last.Section + 1)
                || (chapter == last.Chapter + 1 && section <= 1);
            if (!goesOn)
                return false;

            last = (chapter, section);
        }

        return true;
    }

    /// <summary>กม. beside คน can't be added up.</summary>
    private static bool SaysSeveralUnits(IReadOnlyList<SheetCell> cells) =>
        cells.Select(cell => cell.Words).Distinct().Skip(1).Any();

    /// <summary>Words in brackets that say what is counted; not (ถ้ามี), (เดือน/ปี) or (1–5).</summary>
    [GeneratedRegex(@"\s*\(\s*(?!ถ้า|วัน|เดือน|ปี)([ก-์.]{2,12}|%)\s*\)")]
    private static partial Regex UnitInBrackets();

    [GeneratedRegex(
        "รหัส|เลขที่|เลขทะเบียน|เลขประจำตัว|เลขคุม|เลขสัญญา|หมายเลข|ไปรษณีย์|โทรศัพท์|โทรสาร|มือถือ|แฟกซ์|ทะเบียน"
            + "|พิกัด|ละติจูด|ลองจิจูด|ลองติจูด"
            + @"|\b(code|id|tel|phone|fax|zip|lat|long?|lng|latitude|longitude)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Code();

    /// <summary>จำนวนหมายเลขโทรศัพท์ and ค่าโทรศัพท์ are counts and costs.</summary>
    [GeneratedRegex("^(จำนวน|ค่า|ยอด|งบ|เงิน|ราคา|มูลค่า|ร้อยละ|ปริมาณ)|บาท|%")]
    private static partial Regex Counted();

    [GeneratedRegex(
        "บาท|เงิน|งบ|ราคา|มูลค่า|ยอด|รายรับ|รายจ่าย|รายได้|ค่า|จำนวน|ปริมาณ|ร้อยละ|%|คงเหลือ|เบิกจ่าย|รวม|ประชากร"
            + "|ครัวเรือน|ผู้|คน|ราย$|ครั้ง$|เรื่อง$|คะแนน"
    )]
    private static partial Regex Amount();

    [GeneratedRegex(@"ปี|พ\.ศ\.")]
    private static partial Regex Year();
}
