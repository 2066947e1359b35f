using System.Text;

namespace ItaSite.Tests.Importing;

/// <summary>A Word document in its smallest form, part by part as Word writes it.</summary>
internal sealed record WordFile(string Body)
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Spaces =
        $"xmlns:w=\"{Main}\" xmlns:r=\"{Offices}\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public string Styles { get; init; } =
        """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            """;

    public string Numbering { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Comments { get; init; } = "";

    public string Header { get; init; } = "";

    public string Relations { get; init; } = "";

    public IReadOnlyList<(string Name, byte[] Bytes)> More { get; init; } = [];

    public static string P(string runs, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    public static string T(string text, string look = "") =>
        $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(text)}</w:t></w:r>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(T(text))}</w:tc>";

    public byte[] Bytes()
    {
        static (string, byte[]) Part(string name, string xml) => (name, Encoding.UTF8.GetBytes(xml));
        static string Relation(string id, string kind, string target) =>
            $"<Relationship Id=\"{id}\" Type=\"{Offices}/{kind}\" Target=\"{target}\"/>";
        const string relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

        return Zipped.Of([
            Part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
            Part(
                "_rels/.rels",
                $"{relations}{Relation("rId1", "officeDocument", "word/document.xml")}</Relationships>"
            ),
            Part("word/document.xml", $"<w:document {Spaces}><w:body>{Body}<w:sectPr/></w:body></w:document>"),
            Part(
                "word/_rels/document.xml.rels",
                relations
                    + Relation("s", "styles", "styles.xml")
                    + Relation("n", "numbering", "numbering.xml")
                    + Relation("f", "footnotes", "footnotes.xml")
                    + Relation("c", "comments", "comments.xml")
                    + Relation("h", "header", "header1.xml")
                    + $"{Relations}</Relationships>"
            ),
            Part("word/styles.xml", $"<w:styles {Spaces}>{Styles}</w:styles>"),
            Part("word/numbering.xml", $"<w:numbering {Spaces}>{Numbering}</w:numbering>"),
            Part("word/footnotes.xml", $"<w:footnotes {Spaces}>{Footnotes}</w:footnotes>"),
            Part("word/comments.xml", $"<w:comments {Spaces}>{Comments}</w:comments>"),
            Part("word/header1.xml", $"<w:hdr {Spaces}>{Header}</w:hdr>"),
            .. More,
        ]);
    }
}
