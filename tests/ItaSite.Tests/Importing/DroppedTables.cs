using System.Text;
using ItaSite.Importing;
using ItaSite.Tables;

namespace ItaSite.Tests.Importing;

/// <summary>Workbooks and CSV files that a clerk drops on an element.</summary>
public class DroppedTables
{
    private static readonly string[] Head =
    [
        "ลำดับที่",
        "งานที่จัดซื้อหรือจัดจ้าง",
        "วงเงินที่จะซื้อหรือจ้าง",
        "ราคากลาง",
        "วิธีซื้อหรือจ้าง",
    ];

    private static readonly TableForm Procurement = new(
        "monthly-procurement",
        "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน (สขร.1)",
        null,
        [
            new FormColumn("item", ["งานที่จัดซื้อหรือจัดจ้าง"], FormColumnType.Text, true),
            new FormColumn("budget", ["วงเงินที่จะซื้อหรือจ้าง"], FormColumnType.Number, true),
        ],
        []
    );

    private static DropTarget OfYear =>
        OfficeFiles.Target with
        {
            Forms = [Procurement],
            Frame = new ItaSite.Thai.FiscalYear(2566).Whole,
            Agency = "องค์การบริหารส่วนตำบลตัวอย่าง",
        };

    [Fact]
    public void Six_months_of_procurement_become_six_lines_of_which_one_says_that_there_was_none()
    {
        var file = new DroppedFile(
            "สขร.1 (6 เดือน).xlsx",
            OfficeFiles.Workbook([
                .. OfficeFiles.FirstHalf.Select((month, at) => ($"เดือน {at + 1}", Month(month, at == 3 ? 0 : at + 1))),
            ])
        );

        // A sheet without rows may be one that nobody has filled in yet.
        Assert.Equal("ITA309 เดือน 4", OfficeFiles.Told(Importer.Of(file, OfYear)));
        var proposal = Importer.Of(
            file,
            OfYear,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["none:เดือน 4"] = "none" }
        );

        Assert.Equal("", OfficeFiles.Told(proposal));
        Assert.Equal(6, proposal.Tables.Count(table => table.Form?.Form == Procurement));
        Assert.Equal(
            "period 2022-10-01/2023-03-31",
            string.Join(' ', Assert.Single(proposal.Fields) is var field ? [.. field.Path, field.Value] : [])
        );
        Assert.Equal(
            """
            ![สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ตุลาคม 2565](data/สขร.1-6-เดือน.xlsx#เดือน 1)
            """.Replace(
                "(data/สขร.1-6-เดือน.xlsx#เดือน 1)",
                "(<data/สขร.1-6-เดือน.xlsx#เดือน 1>)",
                StringComparison.Ordinal
            ),
            proposal.Markdown.Split("\n\n")[0]
        );
        Assert.Equal(
            "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน มกราคม 2566: ไม่มีรายการ",
            proposal.Markdown.Split("\n\n")[3]
        );
        var built = OfficeFiles.Built(proposal);
        Assert.Equal("", SiteInAString.Lines(built));
        var html = SiteInAString.Text(built, "oit/2570/a1.html");
        Assert.Contains("chart found", html, StringComparison.Ordinal);
        Assert.Equal("", OfficeFiles.Told(built));
        Assert.Equal(5, html.Split(">งานที่ ๑</th>").Length - 1);
    }

    [Fact]
    public void Fewer_sheets_can_be_chosen_and_titles_be_given()
    {
        var file = new DroppedFile(
            "a.xlsx",
            OfficeFiles.Workbook(("ก", Month("ตุลาคม 2565", 1)), ("ข!", Month("มกราคม 2566", 2)))
        );

        var proposal = Importer.Of(
            file,
            OfYear,
            new Dictionary<string, string>
            {
                ["sheets"] = "ข!",
                ["title:ข!"] = "ตาราง [สอง]",
                ["cells:ข!"] = "a3 : c6",
            }
        );

        Assert.Equal("![ตาราง \\[สอง\\]](<data/a.xlsx#'ข!'!a3:c6>)\n", proposal.Markdown);
        Assert.Equal(
            ["sheets", "title:ข!", "style:ข!", "cells:ข!"],
            proposal.Questions.Select(question => question.Key)
        );
        var built = OfficeFiles.Built(proposal);
        Assert.Equal("", SiteInAString.Lines(built));
        Assert.Contains("งานที่ ๒</th>", SiteInAString.Text(built, "oit/2570/a1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_sheet_is_left_out_and_told()
    {
        var proposal = Importer.Of(
            new DroppedFile(
                "a.xlsx",
                OfficeFiles.Workbook(("ก", Month("ตุลาคม 2565", 1)), ("~ลับ", Month("มกราคม 2566", 2)))
            ),
            OfYear
        );

        Assert.Equal("ITA367 ลับ", OfficeFiles.Told(proposal));
        Assert.True(proposal.Tables[1].IsHidden);
        Assert.DoesNotContain("ลับ", proposal.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_and_their_superiors_become_a_chart()
    {
        var proposal = Importer.Of(
            new DroppedFile(
                "โครงสร้าง.xlsx",
                OfficeFiles.Workbook(
                    (
                        "Sheet1",
                        [
                            ["ส่วนราชการ", "ขึ้นตรงต่อ"],
                            ["นายก", ""],
                            ["ปลัด", "นายก"],
                            ["กองคลัง", "ปลัด"],
                            ["กองช่าง", "ปลัด"],
                        ]
                    )
                )
            ),
            OfficeFiles.Target
        );

        Assert.Equal("![โครงสร้าง](data/โครงสร้าง.xlsx){.org-chart}\n", proposal.Markdown);
        Assert.Contains("<svg", OfficeFiles.Html(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void People_and_their_pictures_become_cards_whatever_the_phone_called_them()
    {
        var form = new TableForm(
            "executives",
            "ผู้บริหาร",
            null,
            [
                new FormColumn("name", ["ชื่อ-สกุล"], FormColumnType.Text, true),
                new FormColumn("picture", ["รูป"], FormColumnType.Picture, true),
            ],
            []
        );
        var target = OfficeFiles.Target with { Forms = [form] };
        var list = Importer.Of(
            new DroppedFile(
                "ผู้บริหาร.xlsx",
                OfficeFiles.Workbook(
                    (
                        "Sheet1",
                        [
                            ["ชื่อ-สกุล", "ตำแหน่ง", "รูป"],
                            ["ก ข", "นายก", "IMG_2041 (1).png"],
                            ["ค ง", "ปลัด", "-"],
                        ]
                    )
                )
            ),
            target
        );
        var photo = Importer.Of(
            new DroppedFile("IMG_2041 (1).png", OfficeFiles.Png()),
            target with
            {
                NamedPictures =
                [
                    .. list.Tables.SelectMany(table => TableProposal.PicturesIn(table.Table!, table.Form)),
                ],
            }
        );

        Assert.Equal("![ผู้บริหาร](data/ผู้บริหาร.xlsx){.cards}\n", list.Markdown);
        Assert.Equal("", photo.Markdown);
        Assert.Equal("content/oit/2570/files/IMG_2041 (1).png", Assert.Single(photo.Files).Path);
    }

    [Fact]
    public void Titles_merged_heads_and_Thai_digits_are_understood()
    {
        var proposal = Importer.Of(
            new DroppedFile(
                "ผลการดำเนินงาน รอบ 6 เดือน.csv",
                Encoding.UTF8.GetBytes(
                    """
                    รายงานผลการดำเนินงานประจำปีงบประมาณ ๒๕๖๖ รอบ ๖ เดือนแรก,,
                    องค์การบริหารส่วนตำบลตัวอย่าง,,
                    โครงการ,งบประมาณ,เบิกจ่าย
                    ถนน,"๑,๐๐๐","๕๐๐"
                    รวม,"๑,๐๐๐","๕๐๐"
                    """
                )
            ),
            OfYear
        );

        Assert.Equal("2022-10-01/2023-03-31", Assert.Single(proposal.Fields).Value);
        Assert.Equal(
            "![รายงานผลการดำเนินงานประจำปีงบประมาณ ๒๕๖๖ รอบ ๖ เดือนแรก](data/ผลการดำเนินงาน-รอบ-6-เดือน.csv)\n",
            proposal.Markdown
        );
        Assert.Contains("๕๐๐", OfficeFiles.Html(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_a_table_is_told_and_nothing_is_written()
    {
        var proposal = Importer.Of(new DroppedFile("a.xlsx", OfficeFiles.Workbook(("Sheet1", []))), OfficeFiles.Target);

        Assert.False(proposal.IsUsable);
        Assert.NotEmpty(proposal.Findings);
    }

    [Fact]
    public void The_same_file_again_is_kept_beside_the_old_one_or_takes_its_place()
    {
        var file = new DroppedFile("A.xlsx", OfficeFiles.Workbook(("ก", Month("ตุลาคม 2565", 1))));
        var target = OfYear with { Taken = ["content/oit/2570/data/a.xlsx"] };

        Assert.Equal("content/oit/2570/data/A-2.xlsx", Assert.Single(Importer.Of(file, target).Files).Path);
        var again = Assert.Single(
            Importer.Of(file, target, new Dictionary<string, string> { ["replace"] = "replace" }).Files
        );
        Assert.Equal("content/oit/2570/data/a.xlsx", again.Path);
        Assert.True(again.Replaces);
    }

    private static string[][] Month(string month, int rows) =>
        [
            ["แบบ สขร.1"],
            [$"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month}"],
            ["องค์การบริหารส่วนตำบลตัวอย่าง"],
            Head,
            .. Enumerable
                .Range(1, rows)
                .Select(row => new[] { $"{row}", $"งานที่ {row}", "1000", "1000", "เฉพาะเจาะจง" }),
        ];
}
