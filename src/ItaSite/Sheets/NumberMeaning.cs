using System.Text.RegularExpressions;
using ItaSite.NumberFormats;

namespace ItaSite.Sheets;

/// <summary>What a section makes of a number: an amount, a percentage, or a part of a name.</summary>
/// <param name="IsName">Whether it numbers or names a thing, such as ครั้งที่ 7/2566 or 035-123-4567.</param>
/// <param name="Percents">How often the number is multiplied by a hundred.</param>
/// <param name="Thousands">How often it is divided by a thousand, and no word says so.</param>
/// <param name="Words">What stands beside it, such as กม.; null if nothing.</param>
internal sealed partial record NumberMeaning(
    bool HasNumber,
    bool IsName,
    bool IsPercent,
    int Percents,
    int Thousands,
    string? Words
)
{
    private const string Percent = "%";

    public static NumberMeaning Of(FormatSection section)
    {
        var tokens = section.Tokens;
        var first = tokens.TakeWhile(token => !IsOfNumber(token)).Count();
        var last = tokens.Count - tokens.Reverse().TakeWhile(token => !IsOfNumber(token)).Count();
        var (before, within, behind) = (
            WordsOf(tokens.Take(first)),
            WordsOf(tokens.Take(first..Math.Max(first, last))),
            WordsOf(tokens.Skip(last))
        );
        var words = $"{before} {behind}".Trim();
        var isName =
            (within.Length > 0 && !section.IsFraction)
            || IsPadded(section)
            || words.Any(char.IsDigit)
            || (before.Any(char.IsLetter) && !WordsOfAmounts().IsMatch(before));
        return new NumberMeaning(
            first < tokens.Count,
            isName,
            section.Percents == 1 || behind.StartsWith(Percent, StringComparison.Ordinal),
            section.Percents,
            WordsOfScale().IsMatch(words) ? 0 : section.Thousands,
            words.Any(char.IsLetter) ? words : null
        );
    }

    /// <summary>
    /// As a reader takes it: 25 for 25 %, 1250 for 1,250 under a head that says พันบาท, 1,250,000 for 1.25 ล้าน.
    /// </summary>
    public decimal? Number(decimal? stored)
    {
        if (!HasNumber || IsName || stored is not { } number)
            return null;

        for (var i = 0; i < Percents && Math.Abs(number) < 1e24m; i++)
            number *= 100;

        for (var i = 0; i < Thousands; i++)
            number /= 1000;

        return number;
    }

    /// <summary>Leading noughts are of a code.</summary>
    private static bool IsPadded(FormatSection section) =>
        section is { IsGrouped: false, IsExponent: false, IsFraction: false }
        && section
            .Tokens.TakeWhile(token => token.Part != FormatPart.Point)
            .Count(token => token is { Part: FormatPart.Digit, Text: "0" }) > 1;

    private static bool IsOfNumber(FormatToken token) =>
        token.Part is FormatPart.Digit or FormatPart.General or FormatPart.Text;

    private static string WordsOf(IEnumerable<FormatToken> tokens) =>
        string.Concat(tokens.Select(token => token.Part == FormatPart.Literal ? token.Text : " ")).Trim();

    [GeneratedRegex("บาท|เงิน|งบ|รวม|ยอด|ราคา|มูลค่า|ประมาณ|ไม่เกิน|จำนวน|THB|USD|Baht", RegexOptions.IgnoreCase)]
    private static partial Regex WordsOfAmounts();

    [GeneratedRegex("พัน|หมื่น|แสน|ล้าน|^[KMB]$|mil|thousand", RegexOptions.IgnoreCase)]
    private static partial Regex WordsOfScale();
}
