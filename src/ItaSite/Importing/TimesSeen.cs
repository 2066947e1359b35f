using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>What files say of the time that they are of, for an element that asks for it.</summary>
/// <param name="Quotes">Lines of the files, or the time of each of their tables.</param>
internal sealed record TimesSeen(bool IsAsked, IReadOnlyList<string> Quotes)
{
    private const int MostLines = 3;
    private const int LongestLine = 200;

    /// <summary>What is not seen if nothing is quoted.</summary>
    public string Lacks { get; private init; } = "ไม่เห็นช่วงเวลาหรือปีในไฟล์";

    public static bool IsOfTimes(ElementRule rule) =>
        rule is ElementRule.OfYear or ElementRule.Covers or ElementRule.CutBy or ElementRule.PlanLength;

    public static TimesSeen Of(Element element, FilesShow shows, DropTarget target)
    {
        if (!element.Rules.Any(IsOfTimes))
            return new TimesSeen(false, []);

        if (element.Rules.Any(rule => rule is ElementRule.CutBy))
            return new TimesSeen(true, Cuts(shows)) { Lacks = "ไม่เห็นว่าแยกเป็นรายเดือนหรือรายไตรมาส" };

        var lines =
            shows.Tables.Count > 1 && shows.Tables.All(table => table.Span is not null) ? SheetTimes(shows)
            : shows.Tables.Count > 0 ? shows.Titles.Concat(SheetTimes(shows))
            : Dated(shows);
        return new TimesSeen(
            true,
            [
                .. lines
                    .Where(line =>
                        line.Length <= LongestLine
                        && TimeReader.In(line, target.Frame).Any(time => time.Span is not null)
                    )
                    .Distinct()
                    .Take(shows.Tables.Count > 1 ? shows.Tables.Count : MostLines),
            ]
        );
    }

    /// <summary>The time of each table, where each has one; a month without an entry says so.</summary>
    private static List<string> Cuts(FilesShow shows)
    {
        if (shows.Tables.Count > 1 && shows.Tables.All(table => table.Span is not null))
            return
            [
                .. shows
                    .Tables.OrderBy(table => table.Span!.Value.From)
                    .Select(table => TimeOf(table) + (table.Line.StartsWith('!') ? "" : ": ไม่มีรายการ")),
            ];

        return
        [
            .. shows
                .Columns.Where(column => TimeReader.In(column.Head).Count > 0)
                .Select(column => column.Head)
                .Concat(
                    shows
                        .Columns.Where(column =>
                            column.Cells.Count > 1
                            && column.Cells.All(cell => TimeReader.In(cell) is [{ Unit: not TimeUnit.Day }])
                        )
                        .SelectMany(column => column.Cells)
                        .Distinct()
                ),
        ];
    }

    private static IEnumerable<string> SheetTimes(FilesShow shows) =>
        shows.Tables.Where(table => table.Span is not null).OrderBy(table => table.Span!.Value.From).Select(TimeOf);

    private static string TimeOf(TableProposal table)
    {
        var span = table.Span!.Value;
        return span.FirstDaysOfMonths().Count() == 1
            ? ThaiCalendar.ShortMonth(span.From)
            : $"{ThaiCalendar.ShortMonth(span.From)} – {ThaiCalendar.ShortMonth(span.To)}";
    }

    /// <summary>The beginning, and the line in which a document dates itself.</summary>
    private static IEnumerable<string> Dated(FilesShow shows) =>
        shows.Beginning.Concat(
            shows.Lines.Where(line =>
                line.StartsWith("ประกาศ ณ", StringComparison.Ordinal)
                || line.StartsWith("สั่ง ณ", StringComparison.Ordinal)
                || line.StartsWith("ณ วันที่", StringComparison.Ordinal)
                || line.StartsWith("ให้ไว้ ณ", StringComparison.Ordinal)
            )
        );
}
