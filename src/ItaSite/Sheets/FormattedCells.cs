using ItaSite.NumberFormats;

namespace ItaSite.Sheets;

/// <summary>Makes cells of a workbook's values, each as its format shows it.</summary>
/// <param name="is1904">Whether the workbook counts its days from 1904.</param>
internal sealed class FormattedCells(bool is1904 = false)
{
    private const int DaysTo1904 = 1462;
    private const string GeneralCode = "General";

    /// <summary>1 March 1900: before it Excel counts a day that never was.</summary>
    private const int FirstSureDay = 61;

    private static readonly DateTime DayZero = new(1899, 12, 30);

    private readonly Dictionary<string, NumberFormat?> formats = new(StringComparer.Ordinal);

    public static SheetCell Flag(bool value) => new(value ? "TRUE" : "FALSE");

    /// <param name="code">Null for General.</param>
    public SheetCell Number(double value, string? code)
    {
        if (FormatOf(code) is not { } format)
            return NumberCell.Of(NumberFormat.General.For(value), value) with { UnknownFormat = code };

        var chosen = format.For(value);
        if (!chosen.Section.IsDateOrTime)
            return NumberCell.Of(chosen, value);

        var isOfDay = chosen.Section.Tokens.Any(token => token.IsDate);
        return DateCell.Of(chosen, is1904 && isOfDay ? value + DaysTo1904 : value);
    }

    /// <summary>A day that the file writes as ISO 8601 does, whatever its days count from.</summary>
    public SheetCell Day(DateTime day, string? code)
    {
        var days = (day - DayZero).TotalDays;
        return Number(
            days < FirstSureDay ? days - 1
                : is1904 ? days - DaysTo1904
                : days,
            code
        );
    }

    /// <summary>A text stays as it was typed, with the words that its format adds.</summary>
    public SheetCell Text(string text, string? code)
    {
        var cell = WrittenCell.Read(text);
        if (cell.IsBlank || FormatOf(code) is not { } format)
            return cell with { IsAsShown = true };

        var shown = format.Show(text);
        return shown == text
            ? cell with
            {
                IsAsShown = true,
            }
            : new SheetCell(shown.Trim()) { IsHidden = string.IsNullOrWhiteSpace(shown) };
    }

    private NumberFormat? FormatOf(string? code)
    {
        if (!formats.TryGetValue(code ?? GeneralCode, out var format))
        {
            formats[code ?? GeneralCode] = format = NumberFormat.Read(code ?? GeneralCode);
            CellBudget.KeepFormats(formats.Count);
        }

        return format;
    }
}
