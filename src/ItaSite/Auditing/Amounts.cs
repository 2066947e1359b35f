using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// Amounts in cells, also where an office writes them beside words: <c>ร้านตัวอย่าง ก / 12,500 บาท</c>.
/// </summary>
internal static partial class Amounts
{
    private const int MostDecimals = 6;

    private const string NotSpent = "ไม่ใช้";

    /// <summary>Nothing, or only dashes and dots, as offices write for none.</summary>
    public static bool IsBlank(DataCell cell) => NoneWords.IsDash(cell.Text);

    /// <summary>None is said in words: ไม่มี, ไม่ใช้งบประมาณ.</summary>
    public static bool SaysNone(DataCell cell) =>
        NoneWords.BeginsWithNone(cell.Text)
        || NoneWords.WithoutLead(cell.Text).StartsWith(NotSpent, StringComparison.Ordinal);

    /// <summary>
    /// A blank counts as none; null for words without an amount. Of several amounts the last one counts.
    /// </summary>
    public static decimal? Of(DataCell cell)
    {
        if (cell.Number is { } number)
            return number;

        return IsBlank(cell) || SaysNone(cell) ? 0 : In(cell.Text);
    }

    /// <summary>
    /// The last amount of a text; null if it has none. A number in a name is no amount: it needs a comma, decimals, the
    /// word บาท, or a sign before it.
    /// </summary>
    public static decimal? In(string text)
    {
        var written = Amount().Matches(ThaiDigits.ToArabic(text)).LastOrDefault()?.Groups["amount"].Value;
        return decimal.TryParse(
            written,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
            ? amount
            : null;
    }

    /// <summary>What stands between the amounts of a text.</summary>
    public static IEnumerable<string> Between(string text) =>
        Amount().Replace(ThaiDigits.ToArabic(text), "\n").Split('\n');

    /// <summary>How many decimals are written.</summary>
    public static int Decimals(DataCell cell)
    {
        var text = cell.Text;
        for (var point = text.LastIndexOf('.'); point > 0; point = text.LastIndexOf('.', point - 1))
        {
            var digits = text.Skip(point + 1).TakeWhile(char.IsDigit).Count();
            if (digits > 0 && char.IsDigit(text[point - 1]))
                return Math.Min(digits, MostDecimals);
        }

        return 0;
    }

    // The long digits are bounded by what a decimal can hold.
    [GeneratedRegex(
        @"(?:[/=:]|ราคา|เป็นเงิน|^)\s{0,5}(?<amount>[0-9][0-9,]{0,24}(?:\.[0-9]{1,4})?)(?:\s{0,3}(?:บาท|\.-))?\s*$"
            + @"|(?<![0-9.,/])(?<amount>[0-9]{1,3}(?:,[0-9]{3}){1,7}(?:\.[0-9]{1,4})?|[0-9]{1,20}\.[0-9]{2})(?![0-9,]"
            + @"|\.[0-9])(?:\s{0,3}(?:บาท|\.-)){0,2}|(?<![0-9.,/])(?<amount>[0-9]{1,20})\s{0,3}(?:บาท|\.-)"
            + @"|(?<=/\s{0,3})(?<amount>[0-9]{3,20})(?![0-9/])",
        RegexOptions.Multiline
    )]
    private static partial Regex Amount();
}
