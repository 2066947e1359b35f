using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>Files that say of themselves that they are of a time that the item does not ask for.</summary>
internal static class OtherTime
{
    /// <returns>Null if nothing is said, or what is said fits.</returns>
    public static Diagnostic? Of(DroppedFile file, Proposal proposal, DropTarget target)
    {
        if (target is not { Item: { } item, Year: { } year })
            return null;

        var shows = FilesShow.Of([proposal], []);
        var said = TimesIn(shows.Titles.Concat(shows.Tables.Select(table => table.Table!.Sheet ?? "")), target)
            .Concat(TimesIn(shows.Beginning, target))
            .ToList();
        if (said.Count == 0)
            said = [.. TimesIn([DefaultNames.WordsOf(file.Name)], target)];

        var wanted = item
            .Elements.SelectMany(element => element.Rules)
            .SelectMany(rule =>
                rule switch
                {
                    ElementRule.OfYear of => of.Spans,
                    ElementRule.Covers covers => [covers.Span],
                    _ => Array.Empty<Period>(),
                }
            )
            .Append(year)
            .ToList();
        return said.Count > 0 && !said.Exists(time => wanted.Exists(span => span.Overlaps(time.Span)))
            ? Diagnostic.At(
                Place.TopOf(file.Name),
                ImportProblems.FileIsOfAnotherTime,
                Bilingual.Same(said[0].Words),
                TimeWords.Of(wanted[0])
            )
            : null;
    }

    /// <summary>Years, months and ranges; the day of a letter or a law is not what its text is of.</summary>
    private static IEnumerable<(Period Span, string Words)> TimesIn(IEnumerable<string> lines, DropTarget target) =>
        from line in lines
        from time in TimeReader.In(line)
        where time.Span is not null && (time.IsRange || time.Unit != TimeUnit.Day)
        select (time.Span!.Value, line.Substring(time.Start, time.Length).Trim());
}
