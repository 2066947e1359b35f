using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>
/// Reads what somebody typed into a cell: amounts in Thai or Arabic digits, with commas, in brackets for less than
/// nothing, percentages, dates.
/// </summary>
internal static partial class WrittenCell
{
    public static SheetCell Read(string written)
    {
        var text = written.ReplaceLineEndings("\n").Trim(' ', '\n', '\t', '\u00A0', '\uFEFF');
        if (text.Length == 0)
            return SheetCell.Empty;

        var folded = ThaiDigits.ToArabic(text);
        if (
            Amount().Match(folded) is { Success: true } amount
            && decimal.TryParse(
                amount.Groups["digits"].ValueSpan,
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            var isNegative = amount.Groups["minus"].Length > 0 || amount.Groups["open"].Length > 0;
            return new SheetCell(
                text,
                isNegative ? -number : number,
                null,
                amount.Groups["decimals"].Length,
                amount.Groups["percent"].Length > 0
            );
        }

        return ThaiDateReader.TryRead(text, out var date) ? new SheetCell(text, null, date) : new SheetCell(text);
    }

    /// <summary>
    /// Codes are no amounts: a leading nought, or as many digits as the number of a project, a citizen or a company
    /// has,
    /// unless satang stand behind them.
    /// </summary>
    [GeneratedRegex(
        @"^(?<open>\()?(?<minus>[-−–])?(?<digits>(?:0|[1-9][0-9]{0,9}|[1-9][0-9]{10,14}(?=\.[0-9])|[1-9][0-9]{0,2}"
            + @"(?:,[0-9]{3}){1,4})(?:\.(?<decimals>[0-9]{1,10}))?)(?<percent>\s?%)?(?(open)\))$"
    )]
    private static partial Regex Amount();
}
