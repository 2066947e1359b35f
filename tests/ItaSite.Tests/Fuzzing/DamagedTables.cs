using System.IO.Compression;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Tests.Reading;
using static ItaSite.Tests.Reading.RawWorkbook;

namespace ItaSite.Tests.Fuzzing;

/// <summary>CSV, workbooks and the parts of workbooks, damaged at random.</summary>
public class DamagedTables
{
    private static readonly string Tables = Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures/tables");

    private static readonly byte[] Written = new RawWorkbook(
        Rows("ก", "ข", "ค")
            + Row(5, """<c r="A5" t="s"><v>0</v></c><c r="B5" s="2" t="d"><v>2023-01-16</v></c>""")
            + Row(6, """<c r="A6" t="e"><v>#REF!</v></c><c r="B6" s="2"><v>44927.5</v></c>""", "hidden=\"1\"")
            + Row(7, Formula("A7", "SUM(B2:B3)", "21") + "<c r=\"B7\" t=\"b\"><v>1</v></c>")
    )
    {
        Before = """<dimension ref="A1:B7"/><cols><col min="1" max="1" hidden="1"/></cols>""",
        Behind = """
            <autoFilter ref="A1:B7"/><mergeCells><mergeCell ref="A2:A3"/></mergeCells>
            <hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>
            """,
        Relations = Relation("rId9", "hyperlink", "https://a.go.th/", isExternal: true),
        Strings = "<si><r><rPr><strike/></rPr><t>ข</t></r><r><t xml:space=\"preserve\"> ค</t></r></si>",
        Settings = "<workbookPr date1904=\"1\"/>",
    }.Bytes();

    private static readonly Dictionary<string, string> WrittenParts = PartsOf(Written);
    private static readonly Dictionary<string, string> SavedParts = PartsOf(Of("procurement.xlsx"));

    [Fact]
    public void A_CSV_file_is_a_table_or_is_told() =>
        Fuzz.Each(
            "CSV",
            Mutated.Bytes(
                Of("plain.csv"),
                Of("windows-874.csv"),
                Encoding.UTF8.GetBytes("ก;ข\n\"1;\n2\";\"a\"\"b\"\n1,250.00;๒\n"),
                Encoding.Unicode.GetBytes("\uFEFFก\tข\r\n1\t2\r\n")
            ),
            bytes => IsReadOrTold("x.csv", bytes),
            few: 100,
            share: 100
        );

    [Fact]
    public void A_workbook_is_a_table_or_is_told() =>
        Fuzz.Each(
            "XLSX, the zip",
            Mutated.Bytes(Of("procurement.xlsx"), Written),
            bytes => IsReadOrTold("x.xlsx", bytes),
            few: 30,
            share: 10
        );

    [Fact]
    public void A_workbook_of_damaged_parts_is_a_table_or_is_told() =>
        Fuzz.Each(
            "XLSX, its parts",
            Mutated.Part(WrittenParts),
            part => IsReadOrTold("x.xlsx", Whole(WrittenParts, part)),
            few: 80,
            share: 60
        );

    [Fact]
    public void A_workbook_of_an_office_with_damaged_parts_is_a_table_or_is_told() =>
        Fuzz.Each(
            "XLSX of an office",
            Mutated.Part(SavedParts),
            part => IsReadOrTold("x.xlsx", Whole(SavedParts, part)),
            few: 30,
            share: 10
        );

    [Fact]
    public void An_old_workbook_is_a_table_or_is_told() =>
        Fuzz.Each(
            "XLS",
            Mutated.Bytes(Of("old.xls"), Of("struck.xls")),
            bytes => IsReadOrTold("x.xls", bytes),
            few: 40,
            share: 20
        );

    private static void IsReadOrTold(string name, byte[] bytes)
    {
        var (first, second) = (Read(name, bytes), Read(name, bytes));
        Assert.Equal(first, second);
        Assert.True(first.Table.Length > 0 || first.Told.Length > 0, "neither read nor told");
    }

    private static (string Table, string Told) Read(string name, byte[] bytes)
    {
        var (table, diagnostics) = ReadTables.Read(ReadTables.File(name, bytes));
        Assert.All(diagnostics, Readings.Speaks);
        return (
            table is null ? "" : $"table: {ReadTables.Described(table)}",
            string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.Thai)))
        );
    }

    private static byte[] Whole(Dictionary<string, string> parts, DamagedPart damaged) =>
        Zipped.Of([
            .. parts.Select(part =>
                (part.Key, Encoding.UTF8.GetBytes(part.Key == damaged.Name ? damaged.Text : part.Value))
            ),
        ]);

    private static Dictionary<string, string> PartsOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip
            .Entries.Where(entry => entry.Name.EndsWith(".xml", default) || entry.Name.EndsWith(".rels", default))
            .ToDictionary(entry => entry.FullName, entry => Zipped.Read(workbook, entry.FullName));
    }

    private static byte[] Of(string name) => File.ReadAllBytes(Path.Combine(Tables, name));
}
