using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>
/// Dates and periods that name no year, or not with each of their months: ๑๔ มกราคม, ต.ค. – มี.ค., 14/1, ไตรมาสที่ ๑.
/// </summary>
internal static partial class YearlessTime
{
    /// <param name="file">Its folder may be of a year, which the example then has.</param>
    /// <returns>The same with years, as an example of how to write it; null if no year is missing.</returns>
    public static string? WithYear(string text, string file)
    {
        var year = YearOfFolder().Match(file) is { Success: true } match
            ? int.Parse(match.Groups[1].Value)
            : (int?)null;
        var written = text.Trim();
        var folded = ThaiDigits.ToArabic(written);
        if (DayAndMonth().IsMatch(folded))
            return $"{written}{folded[folded.AsSpan().IndexOfAny("/.-")]}{year?.ToString() ?? "25xx"}";

        if (Years().IsMatch(folded))
            return null;

        if (Part().IsMatch(folded))
            return $"{written} ปีงบประมาณ {year?.ToString() ?? "25xx"}";

        var months = Months().Matches(folded);
        if (months.Count == 0 || months.All(month => month.Groups[2].Success))
            return null;

        // Digits fold one by one, so positions are those of the text as written.
        var whole = written;
        foreach (var month in months.Where(month => !month.Groups[2].Success).Reverse())
            whole = whole.Insert(month.Index + month.Groups[1].Length, $" {YearOf(month.Groups[1].Value, year)}");

        return whole;
    }

    /// <summary>October begins a fiscal year.</summary>
    private static string YearOf(string month, int? year) =>
        (ThaiCalendar.MonthNamed(month) >= 10 ? year - 1 : year)?.ToString() ?? "25xx";

    [GeneratedRegex("/(2[4-9][0-9]{2})/")]
    private static partial Regex YearOfFolder();

    [GeneratedRegex("^(?:[0-9]|[12][0-9]|3[01])[/.-](?:0?[1-9]|1[0-2])$")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("FY|[0-9]{4}|ปี[^0-9]{0,20}[0-9]{2}", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"^(?:รอบ|ไตรมาส|ครึ่งปี)(?:ที่)?\s{0,3}(?:[1-4]|แรก|หลัง|6 ?เดือน ?(?:แรก|หลัง)?)(?:\s{0,3}แรก"
            + @"|\s{0,3}หลัง)?$|^6 ?เดือน ?(?:แรก|หลัง)$"
    )]
    private static partial Regex Part();

    [GeneratedRegex(
        @"("
            + ThaiCalendar.LongMonthPattern
            + "|(?:"
            + ThaiCalendar.ShortMonthPattern
            + @")\.?)(\s{0,3}"
            + @"(?:พ\.ศ\.\s{0,3})?[0-9]{2})?"
    )]
    private static partial Regex Months();
}
