using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Documents;

/// <summary>The days that documents carry in their metadata.</summary>
internal static partial class MetadataDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2200;
    private const int HoursOfThailand = 7;

    /// <summary>
    /// As PDF has it: <c>D:20230105103000+07'00'</c>, on the clock of whoever wrote it. Some programs of Thai offices
    /// write Buddhist years.
    /// </summary>
    public static DateOnly? OfPdf(string? written) =>
        Pdf().Match(written ?? "") is { Success: true } match ? Of(match) : null;

    /// <summary>
    /// As Office and OpenDocument have it: <c>2023-01-05T03:30:00Z</c>, or without Z on the office's own clock.
    /// </summary>
    public static DateOnly? OfOffice(string? written)
    {
        if (Office().Match(written ?? "") is not { Success: true } match || Of(match) is not { } day)
            return null;

        var isNextDay =
            match.Groups["zone"].Value == "Z" && int.Parse(match.Groups["hour"].ValueSpan) + HoursOfThailand >= 24;
        return isNextDay ? day.AddDays(1) : day;
    }

    /// <summary>As old Office has it: an instant. Programs that keep no clock leave the first of all.</summary>
    public static DateOnly? OfInstant(DateTime utc) =>
        utc.Year is >= FirstYear and <= LastYear ? DateOnly.FromDateTime(utc.AddHours(HoursOfThailand)) : null;

    private static DateOnly? Of(Match match)
    {
        var (year, month, day) = (Number("year"), Number("month"), Number("day"));
        if (year > LastYear)
            year -= ThaiCalendar.BuddhistEraOffset;

        return
            year is >= FirstYear and <= LastYear
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

        int Number(string name) => match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan) : 1;
    }

    [GeneratedRegex("^(D:)?(?<year>[0-9]{4})(?<month>[0-9]{2})?(?<day>[0-9]{2})?")]
    private static partial Regex Pdf();

    [GeneratedRegex(
        @"^\s*(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(T(?<hour>[0-9]{2}):[0-9:.]*(?<zone>Z)?)?"
    )]
    private static partial Regex Office();
}
