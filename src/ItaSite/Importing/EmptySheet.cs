using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>A sheet with a head and no entry: that there was none is said by the sheet or by the clerk.</summary>
internal static class EmptySheet
{
    public static IEnumerable<Diagnostic> Told(TableProposal sheet, DroppedFile file, string path)
    {
        if (sheet is { Table: not null, Line.Length: 0 })
            yield return Diagnostic.At(Place.TopOf(path), ImportProblems.SheetWithoutEntries, sheet.Name ?? file.Name);
    }

    /// <summary>A head without rows may be a form that nobody has filled in yet: only the clerk knows.</summary>
    public static bool IsTicked(TableProposal sheet, string behind, Answers answers) =>
        answers
            .Several(
                $"none{behind}",
                new Bilingual(
                    $"{(sheet.Name is { } name ? $"แผ่นงาน “{name}”" : "ตารางนี้")} ไม่มีรายการ และไม่ได้เขียนว่าไม่มี",
                    $"{(sheet.Name is { } english ? $"The sheet \"{english}\"" : "The table")} has no entry"
                        + " and does not say so"
                ),
                [
                    new Choice(
                        "none",
                        new("ในช่วงนี้ไม่มีรายการจริง ให้เขียนว่าไม่มี", "There was none in that time: say so")
                    ),
                ],
                []
            )
            .Count > 0;

    /// <summary>A month without an entry is said in words, which the site counts as that month.</summary>
    public static string Line(TableProposal sheet, string caption) =>
        sheet.Span is { } span && !NamedMonths.In(caption, span).Any()
            ? $"{MarkdownWords.LineOf(MarkdownWords.Of(caption))} {ThaiCalendar.ShortMonth(span.From)}: ไม่มีรายการ"
            : $"{MarkdownWords.LineOf(MarkdownWords.Of(caption))}: ไม่มีรายการ";
}
