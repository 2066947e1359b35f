using System.Globalization;
using System.Text;
using System.Xml;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Documents;

/// <summary>Reads the sheets of an .xlsx as text: a line a row, a tab between cells.</summary>
internal static class WorkbookReader
{
    public const string StringsPart = "xl/sharedStrings.xml";

    public static IReadOnlyList<DocumentPart> Read(OfficeArchive archive)
    {
        var strings = SharedStrings(archive);
        return
        [
            .. WorkbookParts
                .Sheets(archive)
                .Select(sheet => new DocumentPart(sheet.Name, SheetText(archive, sheet.Part, strings))),
        ];
    }

    /// <summary>
    /// Strings that no cell shows any more but that the file still holds, of those that could tell something.
    /// </summary>
    public static IEnumerable<string> LeftOver(OfficeArchive archive, IReadOnlyList<DocumentPart> sheets)
    {
        var shown = sheets.SelectMany(sheet => sheet.Text.Split('\t', '\n')).ToHashSet(StringComparer.Ordinal);
        return SharedStrings(archive)
            .Where(text =>
                TellingText.Is(text)
                && !shown.Contains(text)
                && !(
                    text.Contains('\n', StringComparison.Ordinal)
                    && sheets.Any(sheet => sheet.Text.Contains(text, StringComparison.Ordinal))
                )
            );
    }

    private static List<string> SharedStrings(OfficeArchive archive)
    {
        var strings = new List<string>();
        using var part = archive.Open(StringsPart);
        while (part?.Read() == true)
        {
            if (part is { NodeType: XmlNodeType.Element, LocalName: "si" })
                strings.Add(EscapedLetters.Decode(InnerText(part)));
        }

        return strings;
    }

    private static string SheetText(OfficeArchive archive, string name, List<string> strings)
    {
        var text = new StringBuilder();
        using var sheet = archive.Open(name);
        while (sheet?.Read() == true)
        {
            if (sheet is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
                text.Append('\n');

            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;

            var isShared = sheet.GetAttribute("t") == "s";
            var value = InnerText(sheet);
            if (
                isShared
                && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < strings.Count
            )
                value = strings[index];
            else if (AsPlain(value) is { } plain)
                value = plain;

            // A small string named by a million cells is as large as a million strings.
            archive.Inflation.Append(text, value);
            text.Append('\t');
        }

        return text.ToString();
    }

    /// <summary>A whole number that the file writes with an exponent, as cells show it.</summary>
    private static string? AsPlain(string value) =>
        value.Contains('E', StringComparison.Ordinal)
        && value.Length > 9
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number)
            ? number.ToString("0")
            : null;

    /// <summary>
    /// The text of an element and what is under it, but for formulas and the reading aids of Japanese.
    /// </summary>
    private static string InnerText(XmlReader part)
    {
        if (part.IsEmptyElement)
            return "";

        var text = new StringBuilder();
        var depth = part.Depth;
        var isLeftOut = false;
        while (part.Read() && part.Depth > depth)
        {
            if (part.NodeType == XmlNodeType.Element)
                isLeftOut = part.LocalName is "f" or "rPh";
            else if (
                part.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA
                && !isLeftOut
            )
                text.Append(part.Value);
        }

        return text.ToString();
    }
}
