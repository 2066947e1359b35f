using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>
/// Reads a date as Thai offices write it: 2566-04-20, 20/4/2566, ๒๐ เมษายน ๒๕๖๖, 20 เม.ย. 66. A year of 2400 or more is
/// Buddhist era.
/// </summary>
internal static partial class ThaiDateReader
{
    public static bool TryRead(string text, out DateOnly date)
    {
        var folded = ThaiDigits.ToArabic(text).Trim();

        if (YearFirst().Match(folded) is { Success: true } iso)
            return TryMake(Number(iso, 1), Number(iso, 2), Number(iso, 3), out date);

        if (DayFirst().Match(folded) is { Success: true } slashed)
            return TryMake(ThaiCalendar.LongYear(Number(slashed, 4)), Number(slashed, 3), Number(slashed, 1), out date);

        if (InWords().Match(folded) is { Success: true } words)
            return TryMake(
                ThaiCalendar.LongYear(Number(words, 3), words.Groups["era"].Success),
                ThaiCalendar.MonthNamed(words.Groups[2].Value),
                Number(words, 1),
                out date
            );

        date = default;
        return false;
    }

    /// <summary>A month alone: 2022-10, 2565-10.</summary>
    public static bool TryReadMonth(string text, out DateOnly firstDay)
    {
        if (YearAndMonth().Match(ThaiDigits.ToArabic(text).Trim()) is { Success: true } match)
            return TryMake(Number(match, 1), Number(match, 2), 1, out firstDay);

        firstDay = default;
        return false;
    }

    /// <summary>Every date that stands within a text, such as <c>เลขที่ 12/2566 ลว. 5 ม.ค. 2566</c>.</summary>
    public static IEnumerable<DateOnly> FindAll(string text)
    {
        foreach (Match match in Within().Matches(ThaiDigits.ToArabic(text)))
        {
            if (TryRead(match.Value, out var date))
                yield return date;
        }
    }

    /// <summary>The text without its dates.</summary>
    public static string Without(string text) =>
        Within().Replace(ThaiDigits.ToArabic(text), match => TryRead(match.Value, out _) ? "" : match.Value);

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        var christian = ThaiCalendar.Christian(year);
        var exists =
            christian is >= 1800 and <= 2400
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(christian, month);
        date = exists ? new DateOnly(christian, month, day) : default;
        return exists;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:วัน[ก-์]+\s*)?(?:ที่\s*)?([0-9]{1,2})\s*([ก-์.]+?)\s*(?<era>พ\.\s?ศ\.\s*)?([0-9]{4}|[0-9]{2})$"
    )]
    private static partial Regex InWords();

    [GeneratedRegex(
        @"(?<![0-9/-])(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"
            + @"|[0-9]{1,2}\s{0,3}[ก-์.]{4,10}\s{0,3}(?:พ\.\s?ศ\.\s{0,3})?(?:[0-9]{4}|[0-9]{2}))(?![0-9/])"
    )]
    private static partial Regex Within();

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})$")]
    private static partial Regex YearAndMonth();
}
