using System.Text;
using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tables;

namespace ItaSite.Tests.Reading;

/// <summary>CSV as offices, Excel and other systems save it.</summary>
public class TextTables
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    [Theory]
    [InlineData(
        "amounts with commas",
        "โครงการ;งบ\nถนน;1,250,000.00\nสะพาน;2,500,000.00\n",
        "โครงการ|งบ / ถนน|1,250,000.00 / สะพาน|2,500,000.00"
    )]
    [InlineData("one row of data", "โครงการ;งบ\nถนน;1,250.00\n", "โครงการ|งบ / ถนน|1,250.00")]
    [InlineData(
        "Thai digits",
        "โครงการ;งบ\nถนน;๑,๒๕๐,๐๐๐\nท่อ;๒,๕๐๐,๐๐๐\n",
        "โครงการ|งบ / ถนน|๑,๒๕๐,๐๐๐ / ท่อ|๒,๕๐๐,๐๐๐"
    )]
    [InlineData(
        "decimal commas",
        "ที่;ชื่อ;ยอด\n1;ก;733480,00\n2;ข;-733480,00\n",
        "ที่|ชื่อ|ยอด / 1|ก|733480,00 / 2|ข|-733480,00"
    )]
    [InlineData(
        "more commas in texts than semicolons",
        "ชื่อ;ที่อยู่\nก;บ้าน 1, หมู่ 2, ตำบล, อำเภอ\nข;บ้าน 3, หมู่ 4, ตำบล, อำเภอ\n",
        "ชื่อ|ที่อยู่ / ก|บ้าน 1, หมู่ 2, ตำบล, อำเภอ / ข|บ้าน 3, หมู่ 4, ตำบล, อำเภอ"
    )]
    [InlineData(
        "semicolons missing at the end",
        "วันที่;เลข;ผู้รับ;ผล;ลบ;\nเม.ย. 15, 2566;11;ก;ได้;;\nเม.ย. 9, 2566;12;ข;\n",
        "วันที่|เลข|ผู้รับ|ผล|ลบ / เม.ย. 15, 2566|11|ก|ได้ / เม.ย. 9, 2566|12|ข"
    )]
    [InlineData(
        "a short head",
        "ที่;ก;ข;ค\n1;a, b;c, d;e;\n2;f, g;h, i;j;\n",
        "ที่|ก|ข|ค / 1|a, b|c, d|e / 2|f, g|h, i|j"
    )]
    [InlineData("a tab", "โครงการ\tงบ\nถนน, ท่อ\t1,250,000.00\n", "โครงการ|งบ / ถนน, ท่อ|1,250,000.00")]
    [InlineData("bars", "โครงการ|งบ\nก; ข|1,000\nข|20\n", "โครงการ|งบ / ก; ข|1,000 / ข|20")]
    [InlineData(
        "lists in the cells of commas",
        "ชื่อ,กอง,เงิน\nก,ช่าง;คลัง,1\nข,ช่าง;ปลัด,2\n",
        "ชื่อ|กอง|เงิน / ก|ช่าง;คลัง|1 / ข|ช่าง;ปลัด|2"
    )]
    [InlineData(
        "semicolons inside quotation marks, on many lines",
        "ก,\"ข;1\nค;2\nง;3\"\nจ,1\n",
        "ก|ข;1⏎ค;2⏎ง;3 / จ|1"
    )]
    [InlineData("times of day", "เวลา;งาน\n6:30;ก\n1:00;ข\n", "เวลา|งาน / 6:30|ก / 1:00|ข")]
    [InlineData(
        "a title above",
        "รายงาน ปี 2566\nโครงการ;งบ\nถนน;1,250.00\nท่อ;1,500.00\n",
        "รายงาน ปี 2566 / โครงการ|งบ / ถนน|1,250.00 / ท่อ|1,500.00"
    )]
    [InlineData("numbers of three digits", "ที่,จำนวน\n1,100\n2,250\n", "ที่|จำนวน / 1|100 / 2|250")]
    [InlineData("one column of amounts", "ยอด\n1,250\n2,500.00\n", "ยอด / 1,250 / 2,500.00")]
    [InlineData("an order to Excel", "sep=;\nโครงการ;งบ\nก;10\n", "โครงการ|งบ / ก|10")]
    [InlineData("an order that nobody would guess", "SEP=^\r\nโครงการ^งบ\r\nก,ข^10\r\n", "โครงการ|งบ / ก,ข|10")]
    [InlineData("an order in quotation marks", "\"sep=|\"\nโครงการ|งบ\nก|10\n", "โครงการ|งบ / ก|10")]
    [InlineData("an order with a tab", "sep=\t\nโครงการ\tงบ\nก\t10\n", "โครงการ|งบ / ก|10")]
    [InlineData("old line ends", "โครงการ,งบ\rก,1\rข,2\r", "โครงการ|งบ / ก|1 / ข|2")]
    [InlineData("blank rows before and behind", "\n,,\nโครงการ,งบ\nก,1\n\n,,\n", "โครงการ|งบ / ก|1")]
    [InlineData("delimiters at the end", "โครงการ,งบ,,\nก,1,,\n", "โครงการ|งบ / ก|1")]
    [InlineData(
        "codes that Excel must not touch",
        "รหัส,หมวด\n=\"00123\",'0045\n\"=\"\"00456\"\"\",'08-1234-5678\n",
        "รหัส|หมวด / 00123|0045 / 00456|08-1234-5678"
    )]
    [InlineData("an apostrophe that belongs there", "รุ่น,ชื่อ\n'66,'ก'\n", "รุ่น|ชื่อ / '66|'ก'")]
    [InlineData("inches", "ท่อ,ราคา\nท่อ 5\" ยาว,100\n", "ท่อ|ราคา / ท่อ 5\" ยาว|100")]
    public void A_file_is_cut_where_its_columns_are(string why, string csv, string rows) =>
        Assert.Equal((why, rows), (why, Rows(csv)));

    [Fact]
    public void Any_table_is_read_back_whatever_it_was_cut_by() =>
        Gen.Select(
                Gen.Char["กข๑ab1 \",;|\t\n"].Array[0, 6].Select(letters => new string(letters)).Array[4].Array[1, 8],
                Gen.Char[",;|\t"],
                Gen.Int[0, LineEnds.Length - 1].Select(kind => LineEnds[kind]),
                Gen.Bool
            )
            .Sample(
                (cells, delimiter, end, quotesAll) =>
                {
                    string[] head = ["หัว ก", "หัว ข", "หัว ค", "หัว ง"];
                    var csv = string.Concat(
                        cells
                            .Prepend(head)
                            .Select(row =>
                                string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter, quotesAll))) + end
                            )
                    );
                    var read = CsvSheet.Read(csv, CsvDialect.Of(csv)).Rows;
                    return read.Count == cells.Length + 1
                        && cells
                            .Zip(read.Skip(1))
                            .All(pair => pair.First.Select(CsvCell.Read).SequenceEqual(pair.Second.Cells));
                }
            );

    [Theory]
    [InlineData("UTF-8", "utf-8", false)]
    [InlineData("UTF-8 with its mark", "utf-8", true)]
    [InlineData("UTF-16", "utf-16", true)]
    [InlineData("UTF-16 without a mark", "utf-16", false)]
    [InlineData("UTF-16 of other machines", "utf-16BE", true)]
    [InlineData("UTF-16 of other machines without a mark", "utf-16BE", false)]
    [InlineData("Windows-874", "windows-874", false)]
    public void Encodings_of_offices_are_known(string why, string name, bool hasMark)
    {
        const string text = "โครงการ,งบ\nอเนกประสงค์ “ก”,100\n";
        var encoding = name == "windows-874" ? Thai : Encoding.GetEncoding(name);

        Assert.Equal(
            (why, "โครงการ|งบ / อเนกประสงค์ “ก”|100"),
            (why, Rows([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]))
        );
    }

    [Theory]
    [InlineData("half a letter at the end of a cell", "โครงการ,งบ\nก,1\nข\uE000,2\n", "E0B8", "(3,2)", "E0")]
    [InlineData("a quotation mark of Windows", "โครงการ,งบ\n\uE000ก,1\n", "93", "(2,1)", "93")]
    [InlineData("a lone byte in a row of numbers", "โครงการ,งบ\nก,1\n1,2\uE000\n", "B8", "(3,4)", "B8")]
    [InlineData("a null", "โครงการ,งบ\nก\uE000,1\n", "00", "(2,2)", "00")]
    [InlineData("old line ends", "โครงการ,งบ\rก,1\rข\uE000,1\r", "FF", "(3,2)", "FF")]
    public void A_byte_that_is_no_letter_is_told_with_its_place_and_spoils_no_other(
        string why,
        string text,
        string hex,
        string place,
        string value
    )
    {
        var parts = text.Split('\uE000');
        var bytes = (byte[])
            [.. Encoding.UTF8.GetBytes(parts[0]), .. Convert.FromHexString(hex), .. Encoding.UTF8.GetBytes(parts[1])];
        var told = Assert.Single(Read(bytes).Diagnostics);

        Assert.Equal(
            (why, "ITA295", $"content/data/x.csv{place}", value),
            (why, told.Problem.Code, told.Place.ToString(), told.Arguments[1])
        );
        Assert.StartsWith("โครงการ,งบ", TextDecoder.Decode(bytes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_in_one_are_read_each_in_its_own_encoding_and_told()
    {
        byte[] bytes =
        [
            .. "โครงการ,งบ\nก่อสร้างถนน,1\n"u8,
            .. Thai.GetBytes("ขุดลอกคลอง,2\nซ่อมสะพาน,3\n"),
            .. "วางท่อ,4\n"u8,
        ];
        var (table, diagnostics) = Read(bytes);

        Assert.Equal(
            ["ก่อสร้างถนน", "ขุดลอกคลอง", "ซ่อมสะพาน", "วางท่อ"],
            table!.Rows.Select(row => row.Cells[0].Text)
        );
        var told = Assert.Single(diagnostics);
        Assert.Equal(("ITA296", "3–4"), (told.Problem.Code, told.Arguments[1]));
    }

    [Theory]
    [InlineData("opened by Excel as Thai")]
    [InlineData("opened as Western", 1252)]
    public void Letters_that_were_spoilt_before_are_told(string why, int codePage = 874)
    {
        var spoilt = CodePagesEncodingProvider
            .Instance.GetEncoding(codePage)!
            .GetString("โครงการก่อสร้างถนน,งบประมาณ\nก่อสร้างราง,1\n"u8);

        Assert.Equal(
            (why, "ITA299"),
            (why, Assert.Single(Read(Encoding.UTF8.GetBytes(spoilt)).Diagnostics).Problem.Code)
        );
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#N/A")]
    [InlineData("#VALUE!")]
    [InlineData("#DIV/0!")]
    [InlineData("#NAME?")]
    [InlineData("#NULL!")]
    [InlineData("#NUM!")]
    [InlineData("#SPILL!")]
    [InlineData("#########")]
    [InlineData("Err:502")]
    [InlineData("6.50671E+11")]
    [InlineData("-1.5E-07")]
    [InlineData("=SUM(B1:B9)", "ITA259")]
    public void What_Excel_could_not_show_is_told_with_its_cell(string shown, string code = "ITA258")
    {
        var (table, diagnostics) = Read(Encoding.UTF8.GetBytes($"โครงการ,เลขที่,ยอด\nก,1,2\nข, {shown} ,3\n"));

        Assert.Null(table);
        var told = Assert.Single(diagnostics);
        Assert.Equal(
            (code, "content/data/x.csv(3,2)", "B3"),
            (told.Problem.Code, told.Place.ToString(), told.Arguments[1])
        );
    }

    [Theory]
    [InlineData("#1")]
    [InlineData("#")]
    [InlineData("1E5")]
    [InlineData("E+11")]
    [InlineData("=รวม")]
    [InlineData("Err")]
    public void What_only_looks_like_a_fault_is_shown(string written) =>
        Assert.Equal($"โครงการ|เลขที่ / ก|{written}", Rows($"โครงการ,เลขที่\nก,{written}\n"));

    [Theory]
    [InlineData(
        "an amount that fell apart",
        "โครงการ,งบ\nถนน,1,250,000.00\nท่อ,500,000.00\n",
        "(2,3)",
        "2–3",
        "\"1,250,000.00\""
    )]
    [InlineData("in one row of many", "โครงการ,งบ\nถนน,1\nท่อ,๕๐๐,๐๐๐.๐๐\nคลอง,2\n", "(3,3)", "3", "\"๕๐๐,๐๐๐.๐๐\"")]
    [InlineData("under a head with a blank cell", "โครงการ,งบ,\nถนน,1,250.00,\n", "(2,3)", "2", "\"1,250.00\"")]
    [InlineData("behind an order to Excel", "sep=,\nโครงการ,งบ\nถนน,1,250.00\n", "(3,3)", "3", "\"1,250.00\"")]
    [InlineData("a text", "โครงการ;งบ\nถนน; ท่อ;5\nคลอง;2\n", "(2,3)", "2", "\"1,250.00\"")]
    [InlineData("a note", "โครงการ,งบ\nถนน,5\n\nหมายเหตุ: ก, ข, ค\n", "(4,3)", "4", "\"1,250.00\"")]
    public void A_row_that_is_longer_than_its_head_is_told(
        string why,
        string csv,
        string place,
        string lines,
        string amount
    )
    {
        var (table, diagnostics) = Read(Encoding.UTF8.GetBytes(csv));

        Assert.Null(table);
        var told = Assert.Single(diagnostics);
        Assert.Equal(
            (why, "ITA297", $"content/data/x.csv{place}", lines, amount),
            (why, told.Problem.Code, told.Place.ToString(), told.Arguments[0], told.Arguments[3])
        );
    }

    [Theory]
    [InlineData("a cell that is not closed", "โครงการ,งบ\n\"ถนน,1\nท่อ,2\n", 2)]
    [InlineData("words behind a closed cell", "โครงการ,งบ\n\"ท่อ 5\" ยาว\",1\n", 2)]
    [InlineData("in the head", "\"โครงการ,งบ\nถนน,1\n", 1)]
    [InlineData("two that were no pair", "โครงการ,งบ,หมายเหตุ\n\"ถนน,1,ก\nท่อ,2,ข\"\nคลอง,3,ค\n", 2)]
    [InlineData("cut by semicolons", "โครงการ;งบ\nท่อ;1\n\"ถนน;2\n", 3)]
    public void A_quotation_mark_without_a_partner_is_told(string why, string csv, int line)
    {
        var told = Assert.Single(Read(Encoding.UTF8.GetBytes(csv)).Diagnostics);

        Assert.Equal((why, "ITA265", line), (why, told.Problem.Code, told.Place.Line));
    }

    [Theory]
    [InlineData("โครงการ^งบ\nถนน^1\n", "^")]
    [InlineData("โครงการ  งบ\nถนน  1\n", "␣␣")]
    [InlineData("โครงการ，งบ\nถนน，1\n", "，")]
    [InlineData("sep=;\nโครงการ,งบ\nถนน,1\n", ",")]
    [InlineData("โครงการ~งบ~ผล\nถนน~1~2\nท่อ~3~4\n", "~")]
    public void One_column_that_seems_to_be_more_is_told(string csv, string mark)
    {
        var (table, diagnostics) = Read(Encoding.UTF8.GetBytes(csv));

        Assert.Single(table!.Columns);
        Assert.Equal(["ITA298"], diagnostics.Select(told => told.Problem.Code));
        Assert.Equal(mark, diagnostics[0].Arguments[1]);
    }

    [Theory]
    [InlineData("รายชื่อ\nก\nข\n")]
    [InlineData("วันที่\n1/1/2566\n2/1/2566\n")]
    [InlineData("เวลา\n08:30\n09:30\n")]
    public void One_column_that_is_one_is_not_told(string csv) =>
        Assert.Empty(Read(Encoding.UTF8.GetBytes(csv)).Diagnostics);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("sep=;\n")]
    public void An_empty_file_is_told(string csv) =>
        Assert.Equal("ITA254", Assert.Single(Read(Encoding.UTF8.GetBytes(csv)).Diagnostics).Problem.Code);

    [Fact]
    public void Data_of_a_program_are_no_table() =>
        Assert.Equal("ITA264", Assert.Single(Read(new byte[3000]).Diagnostics).Problem.Code);

    [Fact]
    public void A_text_that_is_offered_as_a_document_is_told_but_published()
    {
        var file = SiteInAString.File("content/x.txt", [.. "ราคา"u8, 0xFF, .. " บาท"u8]);
        var told = Assert.Single(DocumentReader.Read(file).Diagnostics);

        Assert.Equal(("ITA295", Severity.Warning), (told.Problem.Code, told.Severity));
    }

    [Theory]
    [InlineData("a damaged letter", "B8", "ITA002")]
    [InlineData("words of an old program", "C3D2A4D2CAD4B9A4E9D2A4D2CAD4B9A4E9D2", "ITA001")]
    public void A_page_is_called_Windows_874_only_where_it_is(string why, string hex, string code)
    {
        var diagnostics = new DiagnosticBag();
        SourceText.Read(SiteInAString.File("content/a.md", [.. "# ง"u8, .. Convert.FromHexString(hex)]), diagnostics);

        Assert.Equal(
            (why, code, "content/a.md(1,4)"),
            (why, diagnostics[0].Problem.Code, diagnostics[0].Place.ToString())
        );
    }

    private static string Quoted(string cell, char delimiter, bool quotesAll) =>
        quotesAll || cell.AsSpan().IndexOfAny(['"', '\n', '\r', delimiter]) >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static string Rows(string csv) => Rows(Encoding.UTF8.GetBytes(csv));

    private static string Rows(byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes).Text;
        return string.Join(
            " / ",
            CsvSheet
                .Read(text, CsvDialect.Of(text))
                .Rows.Where(row => !row.IsBlank)
                .Select(row => string.Join('|', row.Cells.Select(cell => cell.Text.Replace('\n', '⏎'))).TrimEnd('|'))
        );
    }

    private static (DataTable? Table, DiagnosticBag Diagnostics) Read(byte[] bytes) =>
        ReadTables.Read(ReadTables.File("x.csv", bytes));
}
