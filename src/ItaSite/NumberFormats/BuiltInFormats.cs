namespace ItaSite.NumberFormats;

/// <summary>The formats that a workbook names by number only (ECMA-376 18.8.30), as Excel in Thai shows them.</summary>
internal static class BuiltInFormats
{
    private const string General = "General";
    private const string Day = "d/m/yyyy";
    private const string Time = "h:mm:ss";
    private const string Amount = "#,##0";
    private const string Satang = "#,##0.00";
    private const string ThaiDigits = "[$-D00041E]";
    private const string ThaiDate = "[$-D07041E]";

    /// <summary>Their own number where a file of another country meets a Thai Excel: a day, or a time.</summary>
    private static readonly Dictionary<int, string> Codes = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = Amount,
        [4] = Satang,
        [5] = $"\"฿\"{Amount};-\"฿\"{Amount}",
        [6] = $"\"฿\"{Amount};[Red]-\"฿\"{Amount}",
        [7] = $"\"฿\"{Satang};-\"฿\"{Satang}",
        [8] = $"\"฿\"{Satang};[Red]-\"฿\"{Satang}",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = Day,
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = Time,
        [22] = "d/m/yyyy h:mm",
        [37] = $"{Amount};-{Amount}",
        [38] = $"{Amount};[Red]-{Amount}",
        [39] = $"{Satang};-{Satang}",
        [40] = $"{Satang};[Red]-{Satang}",
        [41] = $"_-* {Amount}_-;-* {Amount}_-;_-* \"-\"_-;_-@_-",
        [42] = $"_-\"฿\"* {Amount}_-;-\"฿\"* {Amount}_-;_-\"฿\"* \"-\"_-;_-@_-",
        [43] = $"_-* {Satang}_-;-* {Satang}_-;_-* \"-\"??_-;_-@_-",
        [44] = $"_-\"฿\"* {Satang}_-;-\"฿\"* {Satang}_-;_-\"฿\"* \"-\"??_-;_-@_-",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
        [59] = $"{ThaiDigits}0",
        [60] = $"{ThaiDigits}0.00",
        [61] = $"{ThaiDigits}{Amount}",
        [62] = $"{ThaiDigits}{Satang}",
        [63] = $"{ThaiDigits}\"฿\"{Amount};{ThaiDigits}(\"฿\"{Amount})",
        [64] = $"{ThaiDigits}\"฿\"{Amount};[Red]{ThaiDigits}(\"฿\"{Amount})",
        [65] = $"{ThaiDigits}\"฿\"{Satang};{ThaiDigits}(\"฿\"{Satang})",
        [66] = $"{ThaiDigits}\"฿\"{Satang};[Red]{ThaiDigits}(\"฿\"{Satang})",
        [67] = $"{ThaiDigits}0%",
        [68] = $"{ThaiDigits}0.00%",
        [69] = $"{ThaiDigits}# ?/?",
        [70] = $"{ThaiDigits}# ??/??",
        [71] = $"{ThaiDate}d/m/yyyy",
        [72] = $"{ThaiDate}d-mmm-yy",
        [73] = $"{ThaiDate}d-mmm",
        [74] = $"{ThaiDate}mmm-yy",
        [75] = $"{ThaiDate}h:mm",
        [76] = $"{ThaiDate}h:mm:ss",
        [77] = $"{ThaiDate}d/m/yyyy h:mm",
        [78] = $"{ThaiDate}mm:ss",
        [79] = $"{ThaiDate}[h]:mm:ss",
        [80] = $"{ThaiDate}mm:ss.0",
        [81] = "d/m/bb",
    };

    /// <summary>The code behind a number; General for a number that has none.</summary>
    public static string Of(int id) =>
        id switch
        {
            (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => Day,
            >= 32 and <= 35 => Time,
            _ => Codes.GetValueOrDefault(id, General),
        };
}
