using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Drawing;

/// <summary>Reads a month or quarter as offices write it: ตุลาคม ๒๕๖๕, ต.ค.65, ไตรมาสที่ 1/2566.</summary>
internal static class TimeLabel
{
    private const string Quarter = "ไตรมาส";

    public static ChartLabel Of(DataCell cell)
    {
        if (cell.Date is { Day: 1 } date)
            return new ChartLabel(
                ThaiCalendar.ShortMonth(date),
                ThaiCalendar.ShortMonths[date.Month - 1],
                ThaiCalendar.BuddhistYear(date).ToString(),
                true
            );

        var text = cell.Text.Trim();
        return (text.StartsWith(Quarter, StringComparison.Ordinal) ? OfQuarter(text) : OfMonth(text))
            ?? new ChartLabel(text, text, null, false);
    }

    private static ChartLabel? OfMonth(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var arabic
            ? arabic
            : text.AsSpan().IndexOfAnyInRange('๐', '๙');
        var name = (digit < 0 ? text : text[..digit])
            .Replace("พ.ศ.", "", StringComparison.Ordinal)
            .Replace("เดือน", "", StringComparison.Ordinal)
            .Trim();
        var month = ThaiCalendar.MonthNamed(name);
        return month == 0 || (digit >= 0 && !IsYear(text[digit..]))
            ? null
            : new ChartLabel(text, ThaiCalendar.ShortMonths[month - 1], digit < 0 ? null : text[digit..], true);
    }

    private static ChartLabel? OfQuarter(string text)
    {
        var rest = text[Quarter.Length..].Replace("ที่", "", StringComparison.Ordinal).Trim();
        if (rest.Length == 0 || ThaiDigits.ToArabic(rest)[0] is not (>= '1' and <= '4'))
            return null;

        var year = rest[1..].Replace("พ.ศ.", "", StringComparison.Ordinal).Trim(' ', '/', '-');
        return year.Length > 0 && !IsYear(year)
            ? null
            : new ChartLabel(text, $"{Quarter} {rest[0]}", year.Length == 0 ? null : year, true);
    }

    private static bool IsYear(string text) => text.Length is 2 or 4 && text.All(char.IsDigit);
}
