using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>The times that evidence names, in its words and tables.</summary>
/// <param name="All">Wherever they stand.</param>
/// <param name="Series">
/// Those that cut the data: subheadings, heads of columns, and cells, lines or captions of little else.
/// </param>
internal sealed partial record ShownTimes(IReadOnlyList<NamedTime> All, IReadOnlyList<NamedTime> Series)
{
    /// <summary>A line with more beside the time is about something else.</summary>
    private const int MostBeside = 24;

    /// <summary>What the head of a column of contracts says: its 4/2566 is the fourth one, not April.</summary>
    private const string NumberOfDocument = "เลขที่";

    /// <summary>Whether months or quarters are named whose year nothing tells.</summary>
    public bool LackYear => All.Any(time => time.Span is null && time.Unit is not (TimeUnit.HalfYear or TimeUnit.Term));

    public IEnumerable<Period> Spans => All.Select(time => time.Span).OfType<Period>();

    /// <summary>
    /// The first days of the months that the data are cut by, or that a range, a quarter or a half spans.
    /// </summary>
    public IReadOnlySet<DateOnly> Months =>
        Series
            .Concat(All.Where(time => time.IsRange))
            .Where(time => time.Unit is not (TimeUnit.Day or TimeUnit.Year) && time.Span is not null)
            .SelectMany(time => time.Span!.Value.FirstDaysOfMonths())
            .ToHashSet();

    public static ShownTimes In(ShownEvidence showing)
    {
        var (own, school) = (LinesOf(showing), showing.AcademicYear);
        var nearby = showing.Tables.Any() ? [] : showing.TablesNearby.SelectMany(LinesOf).ToList();
        var frame = showing.Page.Period ?? YearIn(own.Concat(nearby).Concat(Titles(showing)), school);
        var (times, others) = (In(own, frame, school), In(nearby, frame, school));
        return new ShownTimes(
            times.All.Count > 0 ? times.All : others.All,
            times.Series.Count > 0 ? times.Series : others.Series
        );
    }

    private static ShownTimes In(IEnumerable<(string Text, bool IsLabel)> lines, Period? frame, AcademicYear? school)
    {
        var all = new List<NamedTime>();
        var series = new List<NamedTime>();
        foreach (var (text, isLabel) in lines)
        {
            var times = TimeReader.In(text, frame, school);
            all.AddRange(times);
            if (isLabel || text.Length - times.Sum(time => time.Length) <= MostBeside)
                series.AddRange(times);
        }

        return new ShownTimes(all, series);
    }

    /// <summary>The year, if exactly one is named.</summary>
    private static Period? YearIn(IEnumerable<(string Text, bool IsLabel)> lines, AcademicYear? school)
    {
        var years = lines
            .SelectMany(line => TimeReader.In(line.Text, null, school))
            .Where(time => time.Unit == TimeUnit.Year && !time.IsRange)
            .Select(time => time.Span)
            .Distinct()
            .Take(2)
            .ToList();
        return years is [var year] ? year : null;
    }

    private static List<(string Text, bool IsLabel)> LinesOf(ShownEvidence showing)
    {
        var words = showing.Words;
        var captions = showing.Sections.SelectMany(section => section.Links).Select(link => link.Text).ToHashSet();
        var numbers = showing.Tables.SelectMany(NumbersIn).ToHashSet();
        return
        [
            .. words.Title is { } title ? [(title, true)] : Array.Empty<(string, bool)>(),
            .. words.Headings.Select(heading => (heading.Text, true)),
            .. words.Columns.Select(column => (column, true)),
            .. words.Lines.Select(line => (WithoutNumbers(line, numbers), captions.Contains(line))),
        ];
    }

    private static IEnumerable<(string Text, bool IsLabel)> LinesOf(PageTable table)
    {
        var numbers = NumbersIn(table).ToHashSet();
        return table
            .Titles.Concat(table.Header)
            .Concat(table.Rows.SelectMany(row => row))
            .Select(cell => (WithoutNumbers(cell, numbers), false));
    }

    /// <summary>The cells that hold numbers of documents, and stand in no other column.</summary>
    private static IEnumerable<string> NumbersIn(PageTable table)
    {
        var columns = table
            .Header.Index()
            .ToLookup(
                column => column.Item.Contains(NumberOfDocument, StringComparison.Ordinal),
                column => table.Rows.Where(row => column.Index < row.Count).Select(row => row[column.Index])
            );
        return columns[true].SelectMany(cells => cells).Except(columns[false].SelectMany(cells => cells));
    }

    private static string WithoutNumbers(string text, HashSet<string> numbers) =>
        numbers.Contains(text) ? OfDocument().Replace(text, "") : text;

    [GeneratedRegex("(?<![0-9๐-๙/])[0-9๐-๙]{1,4}/[0-9๐-๙]{4}(?![0-9๐-๙/])")]
    private static partial Regex OfDocument();

    /// <summary>A title of the author's own, which may name the year.</summary>
    private static IEnumerable<(string Text, bool IsLabel)> Titles(ShownEvidence showing) =>
        showing.Page.Page.Title == showing.Item.Title ? [] : [(showing.Page.Page.Title, true)];
}
