using System.IO.Compression;
using System.Xml.Linq;
using ItaSite.Tables;

namespace ItaSite.Figures;

/// <summary>The looks of a workbook's cells, to which those of links and of what is struck out can be added.</summary>
internal sealed class MarkedStyles
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] Placed = ["b", "i", "strike", "u", "sz", "color"];

    private readonly XDocument part;
    private readonly Dictionary<(int Style, bool IsLink, bool IsStruck), string> added = [];

    private MarkedStyles(XDocument part) => this.part = part;

    public static MarkedStyles Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return new MarkedStyles(XDocument.Load(stream));
    }

    /// <param name="style">That of the cell; null for the first.</param>
    /// <returns>The number of the same style, with the marks.</returns>
    public string With(string? style, CellMarks marks)
    {
        var number = style is null ? 0 : int.Parse(style);
        var key = (number, IsLink: WorkbookMarks.LinkOf(marks) is not null, marks.IsStruck);
        if (!added.TryGetValue(key, out var known))
            added.Add(key, known = Add(number, key.IsLink, key.IsStruck));

        return known;
    }

    public void Write(Stream stream) => part.Save(stream, SaveOptions.DisableFormatting);

    private string Add(int style, bool isLink, bool isStruck)
    {
        var fonts = part.Root!.Element(Main + "fonts")!;
        var styles = part.Root.Element(Main + "cellXfs")!;
        var look = new XElement(styles.Elements().ElementAt(style));
        var font = fonts.Elements().ElementAt((int?)look.Attribute("fontId") ?? 0);
        look.SetAttributeValue("fontId", Append(fonts, FontOf(font, isLink, isStruck)));
        look.SetAttributeValue("applyFont", "1");
        return Append(styles, look);
    }

    /// <summary>In the order in which Excel wants the parts of a font.</summary>
    private static XElement FontOf(XElement font, bool isLink, bool isStruck)
    {
        var ofLinks = new XElement(Main + "color", new XAttribute("rgb", "FF0563C1"));
        return new XElement(
            Main + "font",
            font.Element(Main + "b"),
            font.Element(Main + "i"),
            isStruck ? new XElement(Main + "strike") : font.Element(Main + "strike"),
            isLink ? new XElement(Main + "u") : font.Element(Main + "u"),
            font.Element(Main + "sz"),
            isLink ? ofLinks : font.Element(Main + "color"),
            font.Elements().Where(other => Array.IndexOf(Placed, other.Name.LocalName) < 0)
        );
    }

    private static string Append(XElement list, XElement one)
    {
        list.Add(one);
        var count = list.Elements().Count();
        list.SetAttributeValue("count", count);
        return (count - 1).ToString();
    }
}
