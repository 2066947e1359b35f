using System.IO.Compression;
using System.Net;

namespace ItaSite.Tests.Reading;

/// <summary>A workbook in its smallest form, written part by part as Excel and other programs write them.</summary>
internal sealed record RawWorkbook(string Data)
{
    public const string Struck = "1";
    public const string Day = "2";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>What stands before and behind the rows of the sheet.</summary>
    public string Before { get; init; } = "";

    public string Behind { get; init; } = "";

    /// <summary>The relationships of the sheet.</summary>
    public string Relations { get; init; } = "";

    public string Strings { get; init; } = "";

    public string Settings { get; init; } = "";

    public string Sheets { get; init; } = """<sheet name="แผ่น1" sheetId="1" r:id="rId1"/>""";

    /// <summary>More parts, or others in the place of the ordinary ones; empty for one that is left out.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    /// <summary>In the namespaces of Strict Open XML.</summary>
    public bool IsStrict { get; init; }

    /// <summary>A head of two columns, and rows of a name and a number under it.</summary>
    public static string Rows(params string[] names) =>
        Row(1, Text("A1", "ชื่อ") + Text("B1", "จำนวน"))
        + string.Concat(
            names.Select(
                (name, index) => Row(index + 2, Text($"A{index + 2}", name) + Number($"B{index + 2}", index + 10))
            )
        );

    public static string Row(int number, string cells, string attributes = "") =>
        $"<row r=\"{number}\" {attributes}>{cells}</row>";

    public static string Text(string cell, string text, string style = "0") =>
        $"<c r=\"{cell}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></is></c>";

    public static string Number(string cell, int number, string style = "0") =>
        $"<c r=\"{cell}\" s=\"{style}\"><v>{number}</v></c>";

    public static string Formula(string cell, string formula, string shown) =>
        $"<c r=\"{cell}\" t=\"str\"><f>{WebUtility.HtmlEncode(formula)}</f><v>{WebUtility.HtmlEncode(shown)}</v></c>";

    public static string Relation(string id, string kind, string target, bool isExternal = false) =>
        $"<Relationship Id=\"{id}\" Type=\"{Offices}/{kind}\" Target=\"{WebUtility.HtmlEncode(target)}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>";

    public byte[] Bytes()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] =
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = Relationships(Relation("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] =
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Offices}\">{Settings}<sheets>{Sheets}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relationships(
                Relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + Relation("rId2", "styles", "styles.xml")
                    + Relation("rId3", "sharedStrings", "sharedStrings.xml")
            ),
            ["xl/worksheets/sheet1.xml"] =
                $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Offices}\">{Before}<sheetData>{Data}</sheetData>{Behind}</worksheet>",
            ["xl/worksheets/_rels/sheet1.xml.rels"] = Relationships(Relations),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{Strings}</sst>",
            ["xl/styles.xml"] =
                $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/></font><font><strike/></font></fonts>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf "
                + "numFmtId=\"14\" fontId=\"0\"/></cellXfs></styleSheet>",
        };
        foreach (var (name, text) in Parts)
            parts[name] = text;

        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Where(part => part.Value.Length > 0))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(
                    IsStrict
                        ? text.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                            .Replace(
                                Offices,
                                "http://purl.oclc.org/ooxml/officeDocument/relationships",
                                StringComparison.Ordinal
                            )
                        : text
                );
            }
        }

        return memory.ToArray();
    }

    public static string Relationships(string relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";
}
