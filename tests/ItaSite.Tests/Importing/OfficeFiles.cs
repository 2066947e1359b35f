using System.Net;
using System.Text;
using ItaSite.Importing;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Importing;

/// <summary>Files as offices have them, and what they make of a page once they are dropped on it.</summary>
internal static class OfficeFiles
{
    public const string Page = "content/oit/2570/a1.md";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The months of the first half of fiscal year 2566.</summary>
    public static IReadOnlyList<string> FirstHalf { get; } =
    ["ตุลาคม 2565", "พฤศจิกายน 2565", "ธันวาคม 2565", "มกราคม 2566", "กุมภาพันธ์ 2566", "มีนาคม 2566"];

    public static DropTarget Target => new(Page, []);

    public static byte[] Sheet(params string[][] rows) => Workbook(("ก", rows));

    /// <summary>Cells that look like plain numbers are numbers; blank ones are left out.</summary>
    public static byte[] Workbook(params (string Name, string[][] Rows)[] sheets)
    {
        var parts = new Dictionary<string, string>();
        for (var number = 1; number <= sheets.Length; number++)
            parts[$"xl/worksheets/sheet{number}.xml"] =
                $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows(sheets[number - 1].Rows)}</sheetData></worksheet>";

        parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.Relationships(
            RawWorkbook.Relation("rIdS", "styles", "styles.xml")
                + string.Concat(
                    sheets.Select(
                        (_, at) => RawWorkbook.Relation($"r{at + 1}", "worksheet", $"worksheets/sheet{at + 1}.xml")
                    )
                )
        );
        return new RawWorkbook("")
        {
            Parts = parts,
            Sheets = string.Concat(
                sheets.Select(
                    (sheet, at) =>
                        $"<sheet name=\"{WebUtility.HtmlEncode(sheet.Name.TrimStart('~'))}\" sheetId=\"{at + 1}\" r:id=\"r{at + 1}\""
                        + $"{(sheet.Name.StartsWith('~') ? " state=\"hidden\"" : "")}/>"
                )
            ),
        }.Bytes();
    }

    private static string Rows(string[][] rows) =>
        string.Concat(
            rows.Select(
                (cells, row) =>
                    RawWorkbook.Row(
                        row + 1,
                        string.Concat(
                            cells.Select(
                                (text, column) =>
                                    text.Length == 0 ? ""
                                    : int.TryParse(text, out var number)
                                        ? RawWorkbook.Number($"{(char)('A' + column)}{row + 1}", number)
                                    : RawWorkbook.Text($"{(char)('A' + column)}{row + 1}", text)
                            )
                        )
                    )
            )
        );

    /// <summary>A picture of one pixel with what its camera wrote into it.</summary>
    public static byte[] Png() =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        );

    public static byte[] Zip(params (string Name, string Text)[] parts) =>
        Zipped.Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);

    /// <summary>The small site with what is proposed under the heading of the element that it was dropped on.</summary>
    public static ItaSite.Building.BuildResult Built(params Proposal[] proposals) =>
        SiteInAString.Build(
            $"""
            -- {Page} --
            ---
            item: A1
            declared: done
            ---
            ## แผนผัง {"{#chart}"}

            {string.Join("\n", proposals.Select(proposal => proposal.Markdown))}

            ## ตำแหน่ง {"{#posts}"}
            มีครบ
            """,
            [
                .. proposals
                    .SelectMany(proposal => proposal.Files)
                    .Select(file => SiteInAString.File(file.Path, file.Bytes)),
            ]
        );

    public static string Html(params Proposal[] proposals) => SiteInAString.Text(Built(proposals), "oit/2570/a1.html");

    public static string Told(Proposal proposal) =>
        string.Join(
            '\n',
            proposal.Findings.Select(finding => $"{finding.Problem.Code} {string.Join(" ", finding.Arguments)}")
        );

    /// <summary>Everything that the build says of the page and the files on it.</summary>
    public static string Told(ItaSite.Building.BuildResult result) =>
        string.Join(
            '\n',
            result
                .Diagnostics.Where(one =>
                    one.Place.File == Page || one.Place.File.Split('/') is [_, _, _, "files" or "data", _]
                )
                .Select(one => one.ToLine(ItaSite.Diagnostics.Language.Thai))
        );
}
