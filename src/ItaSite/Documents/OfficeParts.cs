using System.Xml;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>What the parts of Office files are, by the kind of part rather than by a list of names.</summary>
internal static class OfficeParts
{
    private static readonly string[] Fonts = [".odttf", ".ttf", ".otf", ".fntdata", ".woff", ".woff2"];
    private static readonly string[] Drawings = [".emf", ".wmf", ".emz", ".wmz", ".svm", ".pct", ".pict"];

    /// <summary>Shapes of letters, and a printer's own settings.</summary>
    public static bool HoldsNoText(string name) =>
        EndsWithAny(name, Fonts)
        || name.Contains("/printerSettings", StringComparison.OrdinalIgnoreCase)
        || name == "mimetype";

    public static bool IsXml(string name) =>
        EndsWithAny(name, [".xml", ".rels", ".vml", ".rdf", ".xhtml", ".xba", ".xlb", ".xlc"]);

    public static bool IsStringsOfCells(string name) => name == WorkbookReader.StringsPart;

    public static bool NamesPeople(string name) =>
        name.Contains("comment", StringComparison.OrdinalIgnoreCase)
        || name.Contains("person", StringComparison.OrdinalIgnoreCase)
        || name.Contains("people", StringComparison.OrdinalIgnoreCase)
        || name.Contains("author", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/revisions/", StringComparison.Ordinal);

    /// <summary>Sheets, notes and the list of names of a workbook hold things that have places of their own.</summary>
    public static bool IsInPieces(string name) =>
        name is "xl/workbook.xml"
        || name.StartsWith("xl/worksheets/", StringComparison.Ordinal)
        || name.Contains("omment", StringComparison.Ordinal);

    /// <summary>What only holds other things.</summary>
    public static bool IsFrame(XmlReader part) => part.Depth == 0 || part.LocalName is "commentList";

    /// <summary>Values of cells are read with the sheet; their formulas are not.</summary>
    public static bool IsShownInSheet(XmlReader part) => part.LocalName is "v" or "is";

    public static BinaryPart KindOf(string name, ReadOnlySpan<byte> bytes)
    {
        if (
            name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("vbaProjectSignature.bin", StringComparison.OrdinalIgnoreCase)
        )
            return BinaryPart.Macros;

        if (
            EndsWithAny(name, Drawings)
            || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("layout-cache", StringComparison.Ordinal)
        )
            return BinaryPart.Drawing;

        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return BinaryPart.Object;

        // Replacements that OpenDocument keeps for what it embeds have no extension.
        return
            name.StartsWith("ObjectReplacements/", StringComparison.Ordinal)
            && bytes is not [0x89, ..] and not [0xFF, ..]
            ? BinaryPart.Drawing
            : BinaryPart.File;
    }

    public static string FileNameOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static bool EndsWithAny(string name, string[] endings) =>
        Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
