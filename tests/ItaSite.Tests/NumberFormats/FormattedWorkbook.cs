using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ItaSite.Tests.NumberFormats;

/// <summary>
/// A workbook of one sheet whose cells are values with formats: a code, or the number of a built-in one.
/// </summary>
internal sealed class FormattedWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";
    private const int FirstCustom = 200;

    private readonly List<string> codes = [];
    private readonly List<int> styles = [0];
    private readonly StringBuilder rows = new();
    private int count;

    public bool Is1904 { get; init; }

    /// <param name="cells">A text, a number or a truth value, with its format; null for General.</param>
    public FormattedWorkbook Add(params (object Value, object? Format)[] cells)
    {
        count++;
        rows.Append($"<row r=\"{count}\">");
        foreach (var (column, (value, format)) in cells.Index())
        {
            var place = $"{(char)('A' + column)}{count}";
            var style = Style(format);
            rows.Append(
                value switch
                {
                    string text =>
                        $"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>",
                    bool flag => $"<c r=\"{place}\" s=\"{style}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
                    _ =>
                        $"<c r=\"{place}\" s=\"{style}\"><v>{Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R")}</v></c>",
                }
            );
        }

        rows.Append("</row>");
        return this;
    }

    public byte[] Bytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(
                zip,
                "[Content_Types].xml",
                $"""
                <Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                """
            );
            Put(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Put(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>"""
            );
            Put(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><workbookPr date1904="{(Is1904 ? 1 : 0)}"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"""
            );
            Put(zip, "xl/styles.xml", Styles());
            Put(
                zip,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>"""
            );
        }

        return memory.ToArray();
    }

    private int Style(object? format)
    {
        var id = format switch
        {
            null => 0,
            int builtIn => builtIn,
            _ => Custom((string)format),
        };
        var style = styles.IndexOf(id);
        if (style >= 0)
            return style;

        styles.Add(id);
        return styles.Count - 1;
    }

    private int Custom(string code)
    {
        var known = codes.IndexOf(code);
        if (known < 0)
        {
            codes.Add(code);
            known = codes.Count - 1;
        }

        return FirstCustom + known;
    }

    private string Styles()
    {
        var custom = string.Concat(
            codes.Select(
                (code, index) => $"<numFmt numFmtId=\"{FirstCustom + index}\" formatCode=\"{Escaped(code)}\"/>"
            )
        );
        var cells = string.Concat(
            styles.Select(id =>
                $"<xf numFmtId=\"{id}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            )
        );
        return $"""
            <styleSheet xmlns="{Main}">{(codes.Count > 0 ? $"<numFmts count=\"{codes.Count}\">{custom}</numFmts>" : "")}
            <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>
            <borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="{styles.Count}">{cells}</cellXfs></styleSheet>
            """;
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(text);
    }
}
