using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Tests.NumberFormats;

namespace ItaSite.Tests.Reading;

/// <summary>What Excel shows in a cell is what the page shows, and what both downloads say.</summary>
public class NumbersInCells
{
    private static readonly Place Page = new("content/a.md", 3, 1);

    [Theory]
    [InlineData(25, "0\"%\"", "25%", "25")]
    [InlineData(25.5, "0.0\\%", "25.5%", "25.5")]
    [InlineData(0.255, "0.0%", "25.5%", "25.5")]
    [InlineData(0.123, "#,##0.0000 %", "12.3000 %", "12.3")]
    [InlineData(12.3456789, "00.00.00.000", "12.34.56.789", null)]
    [InlineData(123.45, "???\\/???", "/123", null)]
    [InlineData(1250000, "#,##0,", "1,250", "1250")]
    [InlineData(1250000, "0.00,,\" ล้าน\"", "1.25 ล้าน", "1250000")]
    [InlineData(1250.5, "#,##0.00_);(#,##0.00)", "1,250.50", "1250.5")]
    [InlineData(-1250.5, "#,##0.00_);(#,##0.00)", "(1,250.50)", "-1250.5")]
    [InlineData(-1250, "#,##0;[Red]#,##0", "-1,250", "-1250")]
    [InlineData(0, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "-", null)]
    [InlineData(13.7563309, null, "13.7563309", "13.7563309")]
    [InlineData(0.000125, null, "0.000125", "0.000125")]
    [InlineData(12500000000.5, null, "12500000000.5", "12500000000.5")]
    [InlineData(1234567890123.45, null, "1234567890123.45", "1234567890123.45")]
    [InlineData(1 / 3d, null, "0.333333333", "0.333333333")]
    [InlineData(0.1 + 0.2, null, "0.3", "0.3")]
    [InlineData(0.5, "# ?/?", "1/2", "0.5")]
    [InlineData(1.5, "# ?/8", "1 4/8", "1.5")]
    [InlineData(0.000015, "0.00E+00", "1.50E-05", "0.000015")]
    [InlineData(1.257, "0.???", "1.257", "1.257")]
    [InlineData(7, "0.0\" กม.\"", "7.0 กม.", "7")]
    [InlineData(7, "\"ครั้งที่ \"0\"/2566\"", "ครั้งที่ 7/2566", null)]
    [InlineData(351234567, "000-000-0000", "035-123-4567", null)]
    [InlineData(812345678, "0000000000", "0812345678", null)]
    [InlineData(13160, "@", "13160", "13160")]
    [InlineData(1234.5, "[$-D00041E]#,##0.00", "๑,๒๓๔.๕๐", "1234.5")]
    [InlineData(1234.5, "t#,##0.00", "๑,๒๓๔.๕๐", "1234.5")]
    [InlineData(1234.5, 62, "๑,๒๓๔.๕๐", "1234.5")]
    [InlineData(0.354166667, "h:mm", "8:30", null)]
    [InlineData(0.5625, "[$-F400]h:mm:ss AM/PM", "13:30:00", null)]
    [InlineData(1.5, "[h]:mm", "36:00", null)]
    [InlineData(0.0625, 47, "30:00.0", null)]
    [InlineData(45036.3541667, "dd/mm/yyyy hh:mm", "20 เม.ย. 2566 08:30", null)]
    [InlineData(45042, 16, "26 เม.ย.", null)]
    [InlineData(44835, "mmm-yy", "ต.ค. 65", null)]
    [InlineData(44835, "[$-41E]mmmm yyyy", "ตุลาคม 2565", null)]
    [InlineData(44835, "bbbb", "2565", null)]
    [InlineData(44835, "yyyy", "2565", null)]
    [InlineData(44835, "[$-409]mmm-yy", "Oct-22", null)]
    [InlineData(44835, 74, "ต.ค. ๖๕", null)]
    [InlineData(44835, "\"ข้อมูล ณ วันที่ \"d mmmm yyyy", "ข้อมูล ณ วันที่ 1 ตุลาคม 2565", null)]
    public void A_number_is_shown_as_its_format_shows_it(double value, object? format, string shown, string? number)
    {
        var cell = new FormattedCells().Number(
            value,
            format is int id ? ItaSite.NumberFormats.BuiltInFormats.Of(id) : (string?)format
        );

        Assert.Equal((shown, number), (cell.Text, cell.Number?.ToString("0.##############")));
    }

    [Theory]
    [InlineData("000E+0000E+00")]
    [InlineData("0E+0\"x\"0")]
    [InlineData("0;0E+0E-0")]
    public void A_format_with_digits_behind_its_exponent_is_none(string code) =>
        Assert.Null(ItaSite.NumberFormats.FormatReader.Read(code));

    [Theory]
    [InlineData(44942, "d mmm yyyy")]
    [InlineData(44942, "[$-41E]d mmm bbbb")]
    [InlineData(44942, "[$-D07041E]d/m/yyyy")]
    [InlineData(44942, "[$-F800]dddd, mmmm dd, yyyy")]
    [InlineData(44942, "d/m/bb")]
    [InlineData(243269, "dd/mm/yyyy")]
    public void A_whole_day_is_written_as_on_every_page_in_either_era(double stored, string format)
    {
        var cell = new FormattedCells().Number(stored, format);

        Assert.Equal(("16 ม.ค. 2566", new DateOnly(2023, 1, 16)), (cell.Text, cell.Date));
    }

    [Theory]
    [InlineData(-1, "d/m/yyyy")]
    [InlineData(-0.5, "h:mm")]
    [InlineData(3e6, "yyyy")]
    public void What_Excel_fills_with_hashes_is_told(double stored, string format) =>
        Assert.Equal("#####", new FormattedCells().Number(stored, format).Fault);

    [Fact]
    public void A_workbook_of_a_Macintosh_counts_from_1904()
    {
        Assert.Equal("1 ต.ค. 2565", new FormattedCells(is1904: true).Number(44835 - 1462, "d mmm yyyy").Text);
        Assert.Equal("36:00", new FormattedCells(is1904: true).Number(1.5, "[h]:mm").Text);
    }

    [Fact]
    public void Page_and_downloads_agree()
    {
        var workbook = new FormattedWorkbook()
            .Add(
                ("รายการ", null),
                ("งบประมาณ (พันบาท)", null),
                ("เวลา", null),
                ("เดือน", null),
                ("รหัสไปรษณีย์", null),
                ("โทรศัพท์", null),
                ("ปริมาณ", null),
                ("เสร็จ", null),
                ("รวม (บาท)", null)
            )
            .Add(
                ("ก", null),
                (1250000, "#,##0,"),
                (0.354166667, "h:mm"),
                (44835, "mmm-yy"),
                ("13160", "@"),
                (351234567, "000-000-0000"),
                (7, "0.0\" กม.\""),
                (true, null),
                (12500000000.5, null)
            )
            .Add(
                ("ข", null),
                (-2500000, "#,##0,;[Red]#,##0,"),
                (0.5, "h:mm"),
                (44866, 17),
                ("01000", "@"),
                (352345678, "000-000-0000"),
                (12.25, "0.0\" กม.\""),
                (false, null),
                (1250000.25, null)
            );

        var table = Read(workbook.Bytes()).Table!;
        var page = table.Rows.Select(row =>
            string.Join('|', row.Cells.Select((cell, column) => table.Columns[column].Shown(cell)))
        );

        Assert.Equal(
            [
                "ก|1,250|8:30|ต.ค. 65|13160|035-123-4567|7.0 กม.|TRUE|12,500,000,000.50",
                "ข|-2,500|12:00|พ.ย. 65|01000|035-234-5678|12.3 กม.|FALSE|1,250,000.25",
            ],
            page
        );
        Assert.Equal(
            "รายการ,งบประมาณ (พันบาท),เวลา,เดือน,รหัสไปรษณีย์,โทรศัพท์,ปริมาณ,เสร็จ,รวม (บาท)\r\n"
                + "ก,1250,8:30,ต.ค. 65,13160,035-123-4567,7.0 กม.,TRUE,12500000000.50\r\nข,-2500,12:00,พ.ย. "
                + "65,01000,035-234-5678,12.3 กม.,FALSE,1250000.25\r\n",
            TableCsv.Text(table)
        );
        var office = LibreOffice.Show(TableXlsx.Bytes(table), "en-US");
        Assert.Equal(page, office.Skip(1).Select(row => string.Join('|', row)));
    }

    [Theory]
    [InlineData("ลำดับ,งบ\n1,100\n1.1,50\n1.2,30\n1.10,10\n2,200\n", "1 1.1 1.2 1.10 2")]
    [InlineData("หัวข้อ,งบ\n1,100\n1.1,50\n1.2,30\n2,200\n", "1 1.1 1.2 2")]
    [InlineData("รหัสไปรษณีย์,ชื่อ\n13160,ก\n13170,ข\n", "13160 13170")]
    [InlineData("เลขที่สัญญา,ชื่อ\n25660001,ก\n25660002,ข\n", "25660001 25660002")]
    [InlineData("เลขที่สัญญา,ชื่อ\n1/2/2566,ก\n5/1/2566,ข\n", "1/2/2566 5/1/2566")]
    [InlineData("พิกัด,ชื่อ\n13.7563309,ก\n13.75,ข\n", "13.7563309 13.75")]
    [InlineData("เขต,ชื่อ\n13160,ก\n2,ข\n", "13160 2")]
    [InlineData("งบประมาณ,ชื่อ\n1250000,ก\n300.5,ข\n", "1,250,000.0 300.5")]
    [InlineData("งบประมาณ,ชื่อ\n12500000000.50,ก\n1250,ข\n", "12,500,000,000.50 1,250.00")]
    [InlineData("อัตรา (บาท),ชื่อ\n0.000125,ก\n1250,ข\n", "0.000125 1,250")]
    [InlineData("จำนวนหมายเลขโทรศัพท์,ชื่อ\n1250,ก\n2,ข\n", "1,250 2")]
    [InlineData("ผล,ชื่อ\n50%,ก\n30,ข\n", "50% 30")]
    [InlineData("ร้อยละ,ชื่อ\n12.50%,ก\n25,ข\n", "12.50% 25")]
    [InlineData("ตัวชี้วัด,ชื่อ\n1250000,ก\nรวม,\n", "1250000 รวม")]
    public void Only_amounts_get_commas_and_decimals(string csv, string shown)
    {
        var table = Read(Encoding.UTF8.GetBytes(csv), "t.csv").Table!;

        Assert.Equal(shown, string.Join(' ', table.Rows.Select(row => table.Columns[0].Shown(row.Cells[0]))));
    }

    [Fact]
    public void A_number_among_words_is_one_that_the_download_can_add_up()
    {
        var workbook = new FormattedWorkbook()
            .Add(("หมวด", null), ("ปี 2565", null))
            .Add(("ก", null), (750000, null))
            .Add(("ข", null), ("1.10", null))
            .Add(("ค", null), (1.1, "0.00"))
            .Add(("ง", null), ("ไม่มี", null));

        var sheet = Zipped.Read(TableXlsx.Bytes(Read(workbook.Bytes()).Table!), "xl/worksheets/sheet1.xml");

        Assert.Contains("<v>750000</v>", sheet, StringComparison.Ordinal);
        Assert.Contains("<t>1.10</t>", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_numbers_stay_words_in_the_download()
    {
        var table = Read(Encoding.UTF8.GetBytes("ลำดับ,งบ\n1,100\n1.1,50\n1.10,10\n"), "t.csv").Table!;

        Assert.Contains(
            "<t>1.1</t>",
            Zipped.Read(TableXlsx.Bytes(table), "xl/worksheets/sheet1.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_negative_percentage_in_brackets_is_a_number_in_CSV()
    {
        var workbook = new FormattedWorkbook()
            .Add(("ก", null), ("ผล", null))
            .Add(("ข", null), (-0.1, "0.0%;(0.0%)"))
            .Add(("ค", null), (0.25, "0.0%"));

        Assert.Equal("ก,ผล (%)\r\nข,-10.0\r\nค,25.0\r\n", TableCsv.Text(Read(workbook.Bytes()).Table!));
    }

    [Theory]
    [InlineData("งบประมาณ (บาท)", "#,##0,", "ITA268")]
    [InlineData("งบประมาณ (พันบาท)", "#,##0,", "")]
    [InlineData("งบประมาณ (บาท)", "0.0,,\" ล้าน\"", "")]
    [InlineData("งบประมาณ (บาท)", ";;;", "ITA269")]
    [InlineData("งบประมาณ (บาท)", "[$-6041E]d/m/yyyy", "ITA267")]
    [InlineData("งบประมาณ (บาท)", "0.00", "")]
    public void A_format_that_could_mislead_is_told_with_its_place(string head, string format, string code)
    {
        var (_, diagnostics) = Read(
            new FormattedWorkbook()
                .Add(("รายการ", null), (head, null), ("หมายเหตุ", null))
                .Add(("ก", null), (1250000, format), ("ข", null))
                .Bytes()
        );

        Assert.Equal(code, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Problem.Code)));
        Assert.All(diagnostics, diagnostic => Assert.Equal((2, 2), (diagnostic.Place.Line, diagnostic.Place.Column)));
    }

    [Fact]
    public void Words_that_a_format_adds_to_a_text_are_shown()
    {
        Assert.Equal("ร้าน ก (ตัวอย่าง)", new FormattedCells().Text("ร้าน ก", "@\" (ตัวอย่าง)\"").Text);
        Assert.Equal("1.10", new FormattedCells().Text("1.10", "@").Text);
    }

    private static (DataTable? Table, DiagnosticBag Diagnostics) Read(byte[] bytes, string name = "t.xlsx")
    {
        var diagnostics = new DiagnosticBag();
        return (
            new SheetCache().Read(SiteInAString.File($"content/data/{name}", bytes), null, Page, diagnostics),
            diagnostics
        );
    }
}
