using ItaSite.Diagnostics;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Tests.Auditing;

namespace ItaSite.Tests.Reading;

/// <summary>
/// Columns that number rows, and cells that say that there is nothing, are known alike by everything.
/// </summary>
public class NumberingAndNothing
{
    public static TheoryData<string> Nothings => ["-", "–", "—", "−", "‐", "‑", "―", "－", "--", "- -", "...", " — "];

    [Theory]
    [InlineData("ข้อ")]
    [InlineData("No.")]
    [InlineData("NO")]
    [InlineData("ลำดับ")]
    [InlineData("ลําดับที่")]
    [InlineData("ลำดับ ที่")]
    [InlineData("ที่")]
    public void A_column_that_numbers_the_rows_has_no_unit(string head)
    {
        var table = TableOf($"หน่วย : บาท\n{head},รายการ,งบประมาณ\n1,ซ่อมถนน,1500000\n2,ซื้อวัสดุ,20000\n");

        Assert.Equal([null, null, "บาท"], table.Columns.Select(column => column.Unit));
        Assert.Equal([true, false, false], table.Columns.Select(column => column.IsOrder));
        Assert.Equal([false, false, true], table.Columns.Select(column => column.IsAmount));
        Assert.Equal("1", table.Columns[0].Shown(table.Rows[0].Cells[0]));
    }

    [Theory]
    [InlineData("ลำดับความสำคัญ", "1", "2")]
    [InlineData("ปี", "2568", "2569")]
    [InlineData("ปี ค.ศ.", "2025", "2026")]
    [InlineData("ปีงบประมาณ พ.ศ.", "2568", "2569")]
    public void Ranks_and_years_are_no_amounts(string head, string first, string second)
    {
        var table = TableOf($"หน่วย : บาท\n{head},รายการ,งบประมาณ\n{first},ก,1500000\n{second},ข,20000\n");

        Assert.Null(table.Columns[0].Unit);
        Assert.False(table.Columns[0].IsOrder);
        Assert.False(table.Columns[0].IsAmount);
        Assert.Equal(first, table.Columns[0].Shown(table.Rows[0].Cells[0]));
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public void Nothing_among_numbers_leaves_them_numbers(string none)
    {
        var table = TableOf($"รายการ,งบประมาณ (บาท)\nก,1500000\nข,{none}\n");

        Assert.Equal(ColumnKind.Number, table.Columns[1].Kind);
        Assert.Equal("1,500,000", table.Columns[1].Shown(table.Rows[0].Cells[1]));
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public void Nothing_fits_every_column_of_a_form_and_is_no_number_given_twice(string none)
    {
        var faults = FormsOfTheTests.Faults(
            FormsOfTheTests.Site(
                "period: 2026-10/2026-10",
                (
                    "ตุลาคม 2569",
                    $"{FormsOfTheTests.ProcurementHead}\nก,100,{none},ร้าน ก,ร้าน ก,{none}\nข,200,{none},ร้าน ก,ร้าน ก,{none}"
                )
            )
        );

        Assert.DoesNotContain(
            faults,
            fault => fault.Problem == AuditProblems.CellDoesNotFit || fault.Problem == AuditProblems.NumberIsTwice
        );
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public void A_row_of_nothing_is_told_to_the_office(string none)
    {
        var result = SiteInAString.Build(
            "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\n\n| เดือน | เรื่อง |\n|---|---|\n| "
                + $"ต.ค. | 2 |\n| พ.ย. | {none} |\n"
        );

        Assert.Contains(
            "content/oit/2570/a2.md(6,1): warning ITA643",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("−")]
    [InlineData("—")]
    [InlineData("- -")]
    [InlineData("ไม่มี")]
    [InlineData("– ไม่มี –")]
    [InlineData("ไม่มีผู้บังคับบัญชา")]
    public void The_head_of_an_office_has_nobody_above(string none)
    {
        var tree = OrganisationTree.Read(TableOf($"หน่วยงาน,ขึ้นตรงต่อ\nปลัด,{none}\nกองช่าง,ปลัด\n"));

        Assert.Empty(tree.Problems);
        Assert.Equal(["ปลัด"], tree.Tops.Select(top => tree.Units[top].Name));
    }

    [Theory]
    [InlineData("ไม่พบเรื่องร้องเรียน")]
    [InlineData("— ไม่มีการจัดซื้อ —")]
    [InlineData("ยังไม่มีข้อมูลในเดือนนี้")]
    public void Words_for_none_alone_in_their_row_speak_of_all_columns(string none)
    {
        var table = TableOf($"เดือน,เรื่อง,วงเงิน\nต.ค.,ซ่อมถนน,5000\n{none},,\n");

        Assert.Equal(3, table.Rows[1].Cells[0].Columns);
        Assert.Equal(RowKind.Entry, table.Rows[1].Kind);
    }

    private static DataTable TableOf(string csv)
    {
        var diagnostics = new DiagnosticBag();
        var file = SiteInAString.File("content/t.csv", System.Text.Encoding.UTF8.GetBytes(csv));
        return new SheetCache().Read(file, null, Place.TopOf("content/a.md"), diagnostics)
            ?? throw new InvalidOperationException(diagnostics[0].ToLine(Language.English));
    }
}
