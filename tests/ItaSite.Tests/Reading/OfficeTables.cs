using System.IO.Compression;
using System.Text;
using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Tests.Reading;

/// <summary>Tables as offices keep them, in files that LibreOffice made and in files that mean harm.</summary>
public class OfficeTables
{
    private static readonly string Fixtures = Path.Combine(
        Repository.Root,
        "tests",
        "ItaSite.Tests",
        "Fixtures",
        "tables"
    );

    [Fact]
    public void Tables_are_found_as_an_office_lays_them_out()
    {
        var told = new StringBuilder();
        foreach (
            var (file, selection) in new[]
            {
                ("procurement.xlsx", null),
                ("procurement.xlsx", "แผน ปี 66"),
                ("procurement.xlsx", "แผน ปี 66!A2:B6"),
                ("plain.csv", null),
            }
        )
            Describe(
                told,
                $"{file}{(selection is null ? "" : $"#{selection}")}",
                ReadTables.Read(Fixture(file), selection)
            );

        Golden.Matches("tables.txt", told.ToString());
    }

    [Theory]
    [InlineData("bom.csv")]
    [InlineData("windows-874.csv")]
    [InlineData("semicolons.csv")]
    public void A_list_is_the_same_whatever_program_saved_it(string file)
    {
        var (plain, other) = (new StringBuilder(), new StringBuilder());
        Describe(plain, "", ReadTables.Read(Fixture("plain.csv")));
        Describe(other, "", ReadTables.Read(Fixture(file)));

        Assert.Equal(plain.ToString(), other.ToString());
    }

    [Fact]
    public void What_can_not_be_shown_is_told_as_a_clerk_reads_it()
    {
        var told = new StringBuilder();
        foreach (var (name, file, selection) in Unusable())
        {
            var (table, diagnostics) = ReadTables.Read(file, selection);
            told.Append("== ")
                .Append(name)
                .Append('\n')
                .AppendJoin('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.Thai)))
                .Append('\n');
            Assert.True(table is null || diagnostics.All(diagnostic => diagnostic.Severity == Severity.Warning), name);
            Assert.True(diagnostics.Count > 0, name);
        }

        Golden.Matches("table-messages.txt", told.ToString());
    }

    [Fact]
    public void A_broken_workbook_never_stops_the_program()
    {
        var sound = File.ReadAllBytes(Path.Combine(Fixtures, "procurement.xlsx"));
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte, Gen.Int[0, sound.Length])
            .Sample(
                (at, value, end) =>
                {
                    var broken = sound[..Math.Max(end, at + 1)];
                    broken[at] = value;
                    var (table, diagnostics) = ReadTables.Read(SiteInAString.File("content/broken.xlsx", broken));
                    return table is not null || diagnostics.Count > 0;
                },
                iter: 200
            );
    }

    [Fact]
    public void What_the_program_writes_as_CSV_it_reads_back() =>
        Gen.Select(Gen.String[Gen.Char["กข๑ab \",;\n"], 0, 6].Array[3].Array[1, 6], Gen.Int[0, 2])
            .Sample(
                (rows, _) =>
                {
                    var csv = new StringBuilder();
                    CsvText.AppendRow(csv, ["หัว ก", "หัว ข", "หัว ค"]);
                    foreach (var row in rows)
                        CsvText.AppendRow(csv, row);

                    var text = csv.ToString();
                    var read = CsvSheet.Read(text, CsvDialect.Of(text)).Rows;
                    return read.Count == rows.Length + 1
                        && rows.Zip(read.Skip(1))
                            .All(pair => pair.First.Select(WrittenCell.Read).SequenceEqual(pair.Second.Cells));
                }
            );

    [Theory]
    [InlineData("ม.ค.66", "ม.ค.66", 1, int.MaxValue, 0, int.MaxValue)]
    [InlineData("A3:J40", null, 3, 40, 0, 9)]
    [InlineData("มกราคม!b2:aa๑๐", "มกราคม", 2, 10, 1, 26)]
    [InlineData("'แผน''ปี 66'!$A:$C", "แผน'ปี 66", 1, int.MaxValue, 0, 2)]
    public void A_range_is_written_as_in_a_spreadsheet(
        string written,
        string? sheet,
        int firstRow,
        int lastRow,
        int firstColumn,
        int lastColumn
    ) => Assert.Equal(new CellRange(sheet, firstRow, lastRow, firstColumn, lastColumn), CellRange.Read(written));

    [Theory]
    [InlineData("ก!J40:A3")]
    [InlineData("ก!A0:B2")]
    [InlineData("ก!A1:B")]
    [InlineData("!A1:B2")]
    [InlineData("ก!")]
    public void A_range_that_makes_no_sense_is_told(string written) => Assert.Null(CellRange.Read(written));

    [Theory]
    [InlineData("๑,๒๐๐.๕๐", "1200.50")]
    [InlineData("(1,000)", "-1000")]
    [InlineData("−5", "-5")]
    [InlineData("12.5 %", "12.5")]
    [InlineData("0123", null)]
    [InlineData("1/2566", null)]
    [InlineData("1234567890123", null)]
    [InlineData("035-123456", null)]
    [InlineData("(1,000", null)]
    public void Amounts_are_told_from_codes(string written, string? amount) =>
        Assert.Equal(amount, WrittenCell.Read(written).Number?.ToString());

    [Theory]
    [InlineData(
        "a second bidder stays with the first",
        "ที่,งาน,ผู้เสนอราคา,ราคา\n1,จ้าง,ร้าน ก,100\n,,ร้าน ข,\n2,ซื้อ,ร้าน ค,50\n",
        "Entry Entry Entry"
    )]
    [InlineData(
        "a name that begins like a total is none",
        "ชุมชน,เงิน (บาท)\nรวมพลังชุมชน,1000\nรวมทั้งสิ้น,1000\n",
        "Entry Total"
    )]
    [InlineData(
        "subtotals and totals in words",
        "รายการ,เงิน\nก,1\nรวม 6 เดือน,1\nยอดรวมรายรับทั้งสิ้น,1\n",
        "Entry Total Total"
    )]
    [InlineData("headings of groups", "รายการ,เงิน,หมายเหตุ\nยุทธศาสตร์ที่ 1,,\nก,1,ข\n", "Group Entry")]
    [InlineData("none is said in words", "ที่,งาน,ราคา\nไม่มีการจัดซื้อจัดจ้าง,,\n", "Entry")]
    public void Rows_are_told_apart(string why, string csv, string kinds) =>
        Assert.Equal(
            (why, kinds),
            (
                why,
                string.Join(
                    ' ',
                    ReadTables.Read(Csv("x.csv", Encoding.UTF8.GetBytes(csv))).Table!.Rows.Select(row => row.Kind)
                )
            )
        );

    [Fact]
    public void Units_in_a_row_of_their_own_belong_to_the_head()
    {
        var table = ReadTables
            .Read(Csv("x.csv", "โครงการ,งบประมาณ,เบิกจ่าย\n,(บาท),(บาท)\nถนน,5,4\n"u8.ToArray()))
            .Table!;

        Assert.Equal(
            ["โครงการ  Text", "งบประมาณ บาท Number", "เบิกจ่าย บาท Number"],
            table.Columns.Select(column => $"{column.Name} {column.Unit} {column.Kind}")
        );
        Assert.Single(table.Rows);
    }

    [Fact]
    public void A_long_table_takes_no_more_than_its_share_of_memory()
    {
        Allocated(100);
        var ratio = (double)Allocated(20_000) / Allocated(5_000);

        Assert.InRange(ratio, 1, 5);

        static long Allocated(int rows)
        {
            var file = SiteInAString.File("content/long.csv", Encoding.UTF8.GetBytes(Rows(rows)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(rows, ReadTables.Read(file).Table!.Rows.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static IEnumerable<(string Name, SourceFile File, string? Selection)> Unusable()
    {
        var sound = File.ReadAllBytes(Path.Combine(Fixtures, "procurement.xlsx"));
        yield return ("no such sheet", Fixture("procurement.xlsx"), "ม.ค.67");
        yield return ("a hidden sheet", Fixture("procurement.xlsx"), "ซ่อน");
        yield return ("a range written wrong", Fixture("procurement.xlsx"), "ม.ค.66!J9:A1");
        yield return ("a range outside the table", Fixture("procurement.xlsx"), "ม.ค.66!X90:Z99");
        yield return ("a sheet of a CSV file", Fixture("plain.csv"), "ก");
        yield return ("a formula that can't be worked out", Fixture("faulty.xlsx"), null);
        yield return (
            "a formula without a value",
            Csv(
                "x.xlsx",
                Changed(
                    sound,
                    "xl/worksheets/sheet2.xml",
                    xml =>
                        xml.Replace("<v>800000</v>", "", StringComparison.Ordinal)
                            .Replace(
                                "<c r=\"B8\" s=\"0\" t=\"n\">",
                                "<c r=\"B8\" s=\"0\"><f>SUM(B4:B5)</f>",
                                StringComparison.Ordinal
                            )
                )
            ),
            "แผน ปี 66"
        );
        yield return (
            "a formula with an empty value",
            Csv(
                "x.xlsx",
                Changed(
                    sound,
                    "xl/worksheets/sheet2.xml",
                    xml =>
                        xml.Replace(
                            "<c r=\"B8\" s=\"0\" t=\"n\"><v>800000</v>",
                            "<c r=\"B8\" s=\"0\"><f>SUM(B4:B5)</f><v></v>",
                            StringComparison.Ordinal
                        )
                )
            ),
            "แผน ปี 66"
        );
        yield return (
            "a hidden column",
            Csv(
                "x.xlsx",
                Changed(
                    sound,
                    "xl/worksheets/sheet2.xml",
                    xml =>
                        xml.Replace(
                            "<sheetData>",
                            "<cols><col min=\"3\" max=\"3\" width=\"10\" hidden=\"1\" "
                                + "customWidth=\"1\"/></cols><sheetData>",
                            StringComparison.Ordinal
                        )
                )
            ),
            "แผน ปี 66"
        );
        yield return ("macros", Csv("x.xlsm", Changed(sound, "xl/vbaProject.bin", _ => "x")), null);
        yield return (
            "links to other files",
            Csv("x.xlsx", Changed(sound, "xl/externalLinks/externalLink1.xml", _ => "<externalLink/>")),
            null
        );
        yield return (
            "a zip bomb",
            Csv("bomb.xlsx", Changed(sound, "xl/worksheets/sheet1.xml", _ => new string(' ', 140_000_000))),
            null
        );
        yield return ("half a workbook", Csv("half.xlsx", sound[..(sound.Length / 2)]), null);
        yield return ("a locked workbook", Csv("locked.xlsx", LockedOffice()), null);
        yield return (
            "a workbook of Excel 97",
            Csv("old.xls", File.ReadAllBytes(Path.Combine(Fixtures, "..", "old.doc"))),
            null
        );
        yield return (
            "a PDF that says it is a table",
            Csv("lie.xlsx", File.ReadAllBytes(Path.Combine(Fixtures, "..", "report.pdf"))),
            null
        );
        yield return ("100,000 rows", Csv("many.csv", Encoding.UTF8.GetBytes(Rows(100_000))), null);
        yield return (
            "300 columns",
            Csv(
                "wide.csv",
                Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 300).Select(n => $"ช่อง{n}")) + "\n")
            ),
            null
        );
        yield return (
            "a quotation mark without a partner",
            Csv("quote.csv", "เดือน,จำนวน\n\"ตุลาคม,1\n"u8.ToArray()),
            null
        );
        yield return ("no head", Csv("headless.csv", "1,2,3\n4,5,6\n"u8.ToArray()), null);
        yield return ("blank lines only", Csv("blank.csv", "\n,,\n"u8.ToArray()), null);
        yield return ("two columns of one name", Csv("twice.csv", "เดือน,จำนวน,จำนวน\nตุลาคม,1,2\n"u8.ToArray()), null);
    }

    private static string Rows(int count) =>
        "ที่,รายการ,จำนวนเงิน\n"
        + string.Concat(Enumerable.Range(1, count).Select(number => $"{number},รายการที่ {number},1000\n"));

    private static byte[] Changed(byte[] workbook, string part, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = "";
            if (zip.GetEntry(part) is { } old)
            {
                using (var reader = new StreamReader(old.Open()))
                    text = reader.ReadToEnd();

                old.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(text));
        }

        return memory.ToArray();
    }

    /// <summary>
    /// The container of a workbook with a password, as far as one tells it by: a header, and a directory that names the
    /// locked stream ([MS-CFB]).
    /// </summary>
    private static byte[] LockedOffice()
    {
        var file = new byte[2048];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file, 0);
        file[30] = 9;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 512);
        file[512 + 64] = 34;
        return file;
    }

    private static SourceFile Csv(string name, byte[] bytes) => SiteInAString.File($"content/data/{name}", bytes);

    private static SourceFile Fixture(string name) => Csv(name, File.ReadAllBytes(Path.Combine(Fixtures, name)));

    private static void Describe(StringBuilder told, string name, (DataTable? Table, DiagnosticBag Diagnostics) read)
    {
        told.Append("== ").Append(name).Append('\n');
        foreach (var diagnostic in read.Diagnostics)
            told.Append(diagnostic.ToLine(Language.Thai)).Append('\n');

        if (read.Table is not { } table)
            return;

        told.Append("sheet ").Append(table.Sheet).Append('\n');
        foreach (var title in table.Titles)
            told.Append("title ").Append(title).Append('\n');

        foreach (var row in table.Head)
            told.Append("head ")
                .AppendJoin(" | ", row.Select(cell => $"{cell.Text} @{cell.Column} {cell.Columns}x{cell.Rows}"))
                .Append('\n');

        foreach (var column in table.Columns)
            told.Append(
                $"column {column.Letter} {column.Kind} \"{column.Name}\" unit {column.Unit ?? "–"} decimals {column.Decimals}\n"
            );

        foreach (var row in table.Rows)
            told.Append($"{row.Kind} {row.SheetRow} ({row.Place.Line}): ")
                .AppendJoin(" | ", row.Cells.Select(Described))
                .Append('\n');

        foreach (var note in table.Notes)
            told.Append("note ").Append(note).Append('\n');
    }

    private static string Described(DataCell cell) =>
        cell.IsCovered
            ? "^"
            : cell.Text
                + (cell.Number is { } number ? $" ={number.ToString()}" : "")
                + (cell.Date is { } date ? $" ={date:yyyy-MM-dd}" : "")
                + (cell is { Columns: 1, Rows: 1 } ? "" : $" {cell.Columns}x{cell.Rows}");
}
