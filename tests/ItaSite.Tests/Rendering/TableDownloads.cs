using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ItaSite.Figures;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Tests.Rendering;

/// <summary>The data of a table as a citizen's spreadsheet opens them.</summary>
public class TableDownloads
{
    static TableDownloads() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    private const string Formula = "=cmd|'/c calc'!A0";

    [Fact]
    public void The_CSV_holds_plain_numbers_and_days_and_no_formula() =>
        Golden.Matches("figures/table.csv", TableCsv.Text(HandMadeTables.Everything).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("-", "-")]
    [InlineData("-1250.50", "-1250.50")]
    [InlineData("-5", "-5")]
    [InlineData("-1,250.50", "\"-1,250.50\"")]
    [InlineData("-25.5%", "-25.5%")]
    [InlineData("-฿20.25", "-฿20.25")]
    [InlineData("-฿A1", "'-฿A1")]
    [InlineData("-5%+1", "'-5%+1")]
    [InlineData("-5\n", "\"'-5\n\"")]
    [InlineData("-5+cmd", "'-5+cmd")]
    [InlineData("-.5", "'-.5")]
    [InlineData("-5.", "'-5.")]
    [InlineData("-1-1", "'-1-1")]
    [InlineData("--5", "'--5")]
    [InlineData("- รายการ", "'- รายการ")]
    [InlineData("+5", "'+5")]
    [InlineData("-๕", "'-๕")]
    public void Only_a_negative_number_or_a_dash_may_begin_with_a_minus(string cell, string written)
    {
        var csv = new StringBuilder();
        CsvText.AppendRow(csv, [cell]);

        Assert.Equal($"{written}\r\n", csv.ToString());
    }

    [Fact]
    public void The_workbook_is_the_same_bytes_whenever_it_is_made()
    {
        var bytes = TableXlsx.Bytes(HandMadeTables.Everything);
        Assert.Equal(bytes, TableXlsx.Bytes(HandMadeTables.Everything));

        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(
            archive.Entries,
            entry =>
            {
                using var text = new StreamReader(entry.Open());
                Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
                Assert.DoesNotContain("dcterms:", text.ReadToEnd(), StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void The_workbook_holds_real_numbers_and_days_under_the_head_of_the_office()
    {
        using var reader = ExcelReaderFactory.CreateReader(
            new MemoryStream(TableXlsx.Bytes(HandMadeTables.Everything))
        );
        Assert.Equal("มกราคม2566", reader.Name);
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);

        Assert.Equal("แบบ สขร. 1", rows[0][0]);
        Assert.Equal("งบประมาณ (บาท)", rows[2][2]);
        Assert.Equal("กองช่าง", rows[4][0]);
        Assert.Equal("ซ่อมถนน\nหมู่ที่ ๓ <บ้าน>", rows[5][1]);
        Assert.Equal(1234567.5, rows[5][2]);
        Assert.Equal(-250.25, rows[5][3]);
        Assert.Equal(0.255, rows[5][4]);
        Assert.Equal(new DateTime(2022, 10, 1), rows[5][5]);
        Assert.Equal(Formula, rows[7][1]);
        Assert.Equal("หมายเหตุ ข้อมูล ณ วันที่ ๓๑ ตุลาคม ๒๕๖๕", rows[10][0]);
        Assert.Equal(
            ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "B6:B7", "A10:B10"],
            reader.MergeCells.Select(range =>
                $"{DataColumn.LetterOf(range.FromColumn + 1)}{range.FromRow + 1}:{DataColumn.LetterOf(range.ToColumn + 1)}{range.ToRow + 1}"
            )
        );
    }

    [Theory]
    [InlineData(null, "ข้อมูล")]
    [InlineData("a[b]:*?/\\c", "abc")]
    [InlineData("'ต.ค.'", "ต.ค.")]
    [InlineData("history", "ข้อมูล")]
    [InlineData("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลว", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมย")]
    public void A_sheet_has_a_name_that_Excel_accepts(string? name, string accepted) =>
        Assert.Equal(accepted, SheetName.Of(name));

    [Fact]
    public void LibreOffice_opens_both_with_Thai_intact_and_runs_no_formula()
    {
        var folder = Directory.CreateTempSubdirectory("ita-tables-").FullName;
        try
        {
            var workbook = Path.Combine(folder, "book.xlsx");
            File.WriteAllBytes(workbook, TableXlsx.Bytes(HandMadeTables.Everything));
            var fromWorkbook = Converted(folder, workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1", "book.csv");

            Assert.Contains("ซ่อมถนน", fromWorkbook, StringComparison.Ordinal);
            Assert.Contains("\"1,234,567.50\",-250.25,25.5%,1 ต.ค. 2565", fromWorkbook, StringComparison.Ordinal);
            Assert.Contains(Formula, fromWorkbook, StringComparison.Ordinal);

            // A cell that is run would come out as an error, not as its text.
            var data = Path.Combine(folder, "data.csv");
            File.WriteAllText(
                data,
                TableCsv.Text(HandMadeTables.Everything),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
            );
            Converted(folder, data, "xlsx", "data.xlsx", "--infilter=CSV:44,34,76,1");
            using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(Path.Combine(folder, "data.xlsx")));
            var cells = new List<object?>();
            while (reader.Read())
                cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));

            Assert.Contains($"'{Formula}", cells);
            Assert.Contains(-250.25, cells);
            Assert.Contains("กองช่าง", cells);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Converted(string folder, string file, string format, string result, params string[] more)
    {
        using var office = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(
                "soffice",
                [
                    $"-env:UserInstallation=file://{folder}/profile",
                    "--headless",
                    .. more,
                    "--convert-to",
                    format,
                    "--outdir",
                    folder,
                    file,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();
        var made = Path.Combine(folder, result);
        Assert.True(File.Exists(made));
        return File.ReadAllText(made);
    }
}
