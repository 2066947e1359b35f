using System.Globalization;
using System.Xml;
using ItaSite.Files;
using ItaSite.NumberFormats;

namespace ItaSite.Sheets;

/// <summary>By the number of a cell's style, its format and whether its font is struck out.</summary>
internal sealed class CellLooks
{
    private readonly List<(int Format, int Font)> styles = [];
    private readonly List<bool> struckFonts = [];
    private readonly Dictionary<int, string> formats = [];

    private CellLooks() { }

    public static CellLooks Read(OfficeArchive archive, string? part)
    {
        var looks = new CellLooks();
        using var xml = part is null ? null : archive.Open(part);
        var section = "";
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            switch (xml.LocalName)
            {
                case "numFmts" or "fonts" or "fills" or "borders" or "cellStyleXfs" or "cellXfs":
                case "cellStyles" or "dxfs" or "tableStyles" or "extLst":
                    section = xml.LocalName;
                    break;
                case "numFmt" when section == "numFmts":
                    looks.formats[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case "font" when section == "fonts":
                    looks.struckFonts.Add(false);
                    break;
                case "strike" when section == "fonts" && looks.struckFonts.Count > 0:
                    looks.struckFonts[^1] = xml.GetAttribute("val") is not { } value || XmlFlag.IsOn(value);
                    break;
                case "xf" when section == "cellXfs":
                    looks.styles.Add((Number(xml, "numFmtId"), Number(xml, "fontId")));
                    break;
                default:
                    break;
            }
        }

        return looks;
    }

    /// <summary>The format of a style, in the language of formats; null for a style that there is not.</summary>
    public string? FormatOf(int style)
    {
        if (style < 0 || style >= styles.Count)
            return null;

        var id = styles[style].Format;
        return formats.GetValueOrDefault(id) ?? BuiltInFormats.Of(id);
    }

    public bool IsStruck(int style) =>
        style >= 0 && style < styles.Count && struckFonts.ElementAtOrDefault(styles[style].Font);

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
