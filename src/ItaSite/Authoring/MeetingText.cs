using ItaSite.Data;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>The ready-to-fill minutes of a meeting, as offices keep them.</summary>
internal static class MeetingText
{
    private static readonly string[] Agenda =
    [
        "เรื่อง ประธานแจ้งที่ประชุมทราบ",
        "เรื่อง รับรองรายงานการประชุม",
        "เรื่อง สืบเนื่อง",
        "เรื่อง พิจารณา",
        "เรื่อง อื่น ๆ",
    ];

    public static string FolderOf(FiscalYear year) => $"{SourceTree.FolderOf(year)}meetings/";

    /// <param name="place">Empty if it is not known yet.</param>
    public static NewFile Of(SourceTree tree, FiscalYear year, string title, DateOnly date, string place)
    {
        var stem = $"{FolderOf(year)}{date:yyyy-MM-dd}";
        var path = $"{stem}.md";
        for (var number = 2; tree.Find(path) is not null; number++)
            path = $"{stem}-{number}.md";

        var headings = Agenda.Index().Select(point => Heading(point.Index + 1, point.Item));
        return new NewFile(
            path,
            $"""
            ---
            {SchemaLine.OfPage(path)}title: {YamlText.Quoted(title.Trim())}
            draft: true
            ---

            | รายการ | รายละเอียด |
            |---|---|
            | วันประชุม | {ThaiCalendar.Long(date)} |
            | เวลา | |
            | สถานที่ | {InCell(place)} |
            | ประธานการประชุม | |
            | ผู้มาประชุม | |
            | ผู้ไม่มาประชุม | |
            | ผู้จดรายงานการประชุม | |

            {string.Join("\n\n", headings)}

            """.ReplaceLineEndings("\n")
        );
    }

    private static string Heading(int number, string about) =>
        $"## ระเบียบวาระที่ {number} {about} {{#agenda-{number}}}";

    private static string InCell(string text) =>
        OneLine
            .Of(text)
            .Trim()
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("|", @"\|", StringComparison.Ordinal);
}
