using System.Xml;
using ItaSite.Tables;

namespace ItaSite.Figures;

/// <summary>Copies the part of a sheet, with the links and strokes of its cells.</summary>
internal static class MarkedSheet
{
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    public static string IdOf(int link) => $"rIdLink{link + 1}";

    public static void Copy(
        Stream from,
        Stream to,
        IReadOnlyDictionary<(int Row, int Column), CellMarks> marks,
        MarkedStyles styles
    )
    {
        using var sheet = XmlReader.Create(from, Safe);
        using var copy = XmlWriter.Create(to);
        var (row, column) = (0, 0);
        CellMarks? marked = null;
        while (sheet.Read())
        {
            switch (sheet.NodeType)
            {
                case XmlNodeType.Element when sheet.LocalName == "row":
                    row = int.Parse(sheet.GetAttribute("r") ?? $"{row + 1}");
                    column = 0;
                    CopyStart(sheet, copy);
                    break;
                case XmlNodeType.Element when sheet.LocalName == "c":
                    marked = marks.GetValueOrDefault((row, ++column));
                    CopyCell(sheet, copy, marked is null ? null : styles.With(sheet.GetAttribute("s"), marked));
                    break;
                case XmlNodeType.Element when sheet.LocalName == "is" && marked is { Runs.Count: > 0 }:
                    WriteRuns(copy, marked);
                    SkipInside(sheet);
                    break;
                case XmlNodeType.Element:
                    CopyStart(sheet, copy);
                    break;
                case XmlNodeType.EndElement:
                    if (sheet.LocalName == "worksheet")
                        WriteLinks(copy, WorkbookMarks.LinksOf(marks));

                    copy.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    copy.WriteString(sheet.Value);
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    copy.WriteWhitespace(sheet.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CopyStart(XmlReader sheet, XmlWriter copy)
    {
        var isEmpty = sheet.IsEmptyElement;
        copy.WriteStartElement(sheet.Prefix, sheet.LocalName, sheet.NamespaceURI);
        copy.WriteAttributes(sheet, defattr: false);
        if (isEmpty)
            copy.WriteEndElement();
    }

    private static void CopyCell(XmlReader sheet, XmlWriter copy, string? style)
    {
        if (style is null)
        {
            CopyStart(sheet, copy);
            return;
        }

        var isEmpty = sheet.IsEmptyElement;
        copy.WriteStartElement(sheet.Prefix, sheet.LocalName, sheet.NamespaceURI);
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName != "s")
                copy.WriteAttributeString(sheet.Prefix, sheet.LocalName, sheet.NamespaceURI, sheet.Value);
        }

        sheet.MoveToElement();
        copy.WriteAttributeString("s", style);
        if (isEmpty)
            copy.WriteEndElement();
    }

    private static void WriteRuns(XmlWriter copy, CellMarks marks)
    {
        copy.WriteStartElement("is", Main);
        foreach (var run in marks.Runs)
        {
            copy.WriteStartElement("r", Main);
            if (run.IsStruck)
                copy.WriteRaw("<rPr><strike/><sz val=\"11\"/><rFont val=\"Calibri\"/></rPr>");

            copy.WriteStartElement("t", Main);
            copy.WriteAttributeString("xml", "space", null, "preserve");
            copy.WriteString(string.Concat(run.Text.Where(letter => letter is '\n' or '\t' or >= ' ')));
            copy.WriteEndElement();
            copy.WriteEndElement();
        }

        copy.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter copy, IReadOnlyList<(int Row, int Column, string Link)> links)
    {
        if (links.Count == 0)
            return;

        copy.WriteStartElement("hyperlinks", Main);
        foreach (var (index, link) in links.Index())
        {
            copy.WriteStartElement("hyperlink", Main);
            copy.WriteAttributeString("ref", $"{DataColumn.LetterOf(link.Column)}{link.Row}");
            copy.WriteAttributeString("r", "id", Relationships, IdOf(index));
            copy.WriteEndElement();
        }

        copy.WriteEndElement();
    }

    private static void SkipInside(XmlReader sheet)
    {
        var depth = sheet.Depth;
        while (!sheet.IsEmptyElement && sheet.Read() && sheet.Depth > depth) { }
    }
}
