using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>Reads XML Spreadsheet 2003, which many systems export under the name .xls or .xml.</summary>
internal sealed class XmlSheets
{
    public const string Namespace = "urn:schemas-microsoft-com:office:spreadsheet";

    private const int Deepest = 100;

    private static readonly Bilingual OfDepth = new(
        $"แท็กซ้อนกัน {Deepest:#,0} ชั้น",
        $"{Deepest:#,0} tags within one another"
    );

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
        MaxCharactersInDocument = Inflation.Limit,
    };

    private readonly Dictionary<string, XmlStyle> styles = new(StringComparer.Ordinal);
    private readonly List<SheetGrid> sheets = [];
    private readonly Inflation inflation = new();
    private readonly CellBudget budget = new();
    private XmlSheet? sheet;

    /// <exception cref="XmlException">It is no sound XML.</exception>
    public static IReadOnlyList<SheetGrid> Read(string text)
    {
        KeepDepth(text);
        var workbook = new XmlSheets();
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Safe);
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || !workbook.Take(xml))
                xml.Read();
        }

        workbook.Finish();
        return workbook.sheets;
    }

    /// <summary>A tree of elements takes the square of their depth.</summary>
    private static void KeepDepth(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Safe);
        while (xml.Read())
        {
            if (xml.Depth > Deepest)
                throw new LimitException(OfDepth);
        }
    }

    public static string? Attribute(XElement element, string name) =>
        element.Attribute(XName.Get(name, Namespace))?.Value;

    public static int NumberOf(string? written, int otherwise) =>
        int.TryParse(
            written,
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= 0
            ? number
            : otherwise;

    /// <returns>Whether the element was read to its end.</returns>
    private bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Style":
                TakeStyle((XElement)XNode.ReadFrom(xml));
                return true;
            case "Worksheet":
                Finish();
                sheet = new XmlSheet(
                    xml.GetAttribute("Name", Namespace) ?? "",
                    styles,
                    new SheetRows(inflation, budget)
                );
                if (sheets.Count >= CellBudget.MostSheets)
                    throw new LimitException(CellBudget.OfSheets);

                return false;
            case "Column" when sheet is not null:
                sheet.TakeColumn((XElement)XNode.ReadFrom(xml));
                return true;
            case "Row" when sheet is not null:
                sheet.TakeRow((XElement)XNode.ReadFrom(xml));
                return true;
            case "Visible" when sheet is not null:
                sheet.IsHidden = ((XElement)XNode.ReadFrom(xml)).Value != "SheetVisible";
                return true;
            default:
                return false;
        }
    }

    private void TakeStyle(XElement style)
    {
        var basis =
            styles.GetValueOrDefault(Attribute(style, "Parent") ?? "Default") ?? styles.GetValueOrDefault("Default");
        var format = Own(style, "NumberFormat", "Format") is { } name
            ? NamedFormats.Of(name)
            : basis?.Format ?? NamedFormats.Of("");
        var isStruck = Own(style, "Font", "StrikeThrough") is { } stroke
            ? XmlFlag.IsOn(stroke)
            : basis is { IsStruck: true };
        styles[Attribute(style, "ID") ?? ""] = new XmlStyle(format, isStruck);
    }

    private static string? Own(XElement style, string part, string attribute) =>
        style.Element(XName.Get(part, Namespace)) is { } element ? Attribute(element, attribute) : null;

    private void Finish()
    {
        if (sheet is not null)
            sheets.Add(sheet.ToGrid());

        sheet = null;
    }
}
