using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Days in the words of files that no calendar has: 31 กุมภาพันธ์ 2566.</summary>
internal static partial class ImpossibleDays
{
    private const int MostTold = 5;

    public static IEnumerable<Diagnostic> In(DroppedFile file, Proposal proposal) => In(file.Name, Lines(proposal));

    /// <param name="text">As a clerk typed or pasted it.</param>
    public static IEnumerable<Diagnostic> In(string file, string text) => In(file, text.Split('\n'));

    private static IEnumerable<Diagnostic> In(string file, IEnumerable<string> lines) =>
        lines
            .SelectMany(line => Day().Matches(ThaiDigits.ToArabic(line)))
            .Where(IsImpossible)
            .Select(match => OneLine.Of(match.Value))
            .Distinct()
            .Take(MostTold)
            .Select(day => Diagnostic.At(Place.TopOf(file), ImportProblems.DayDoesNotExist, day));

    /// <summary>What a clerk typed of a day: ลงนามเมื่อวันที่ 31 กุมภาพันธ์ 2566.</summary>
    private static IEnumerable<string> Lines(Proposal proposal)
    {
        var shows = FilesShow.Of([proposal], []);
        return shows
            .Titles.Concat(shows.Tables.SelectMany(table => table.Table!.Notes))
            .Concat(shows.Columns.SelectMany(column => column.Cells))
            .Concat(shows.Lines)
            .Concat(proposal.Questions.Select(question => question.Answer));
    }

    private static bool IsImpossible(Match match)
    {
        var (day, month) = (int.Parse(match.Groups["day"].Value), match.Groups["month"].Value);
        var number = match.Groups["number"].Success
            ? int.Parse(match.Groups["number"].Value)
            : ThaiCalendar.MonthNamed(month);
        if (number is < 1 or > 12)
            return false;

        var year = ThaiCalendar.Christian(
            ThaiCalendar.LongYear(int.Parse(match.Groups["year"].Value), saysBuddhist: true)
        );
        return day < 1 || (year is > 0 and < 9999 && day > DateTime.DaysInMonth(year, number));
    }

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<day>[0-9]{1,2})\s{0,3}(?:เดือน\s?)?(?:(?<month>"
            + ThaiCalendar.LongMonthPattern
            + "|"
            + ThaiCalendar.ShortMonthPattern
            + @")\.?\s{0,3}(?:พ\.?ศ\.?\s?)?|/(?<number>[0-9]{1,2})/)(?<year>[0-9]{4})(?![0-9/])"
    )]
    private static partial Regex Day();
}
