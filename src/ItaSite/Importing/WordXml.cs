using System.Xml;
using System.Xml.Linq;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Importing;

/// <summary>The parts of a Word document as trees, within limits of depth and size.</summary>
internal static class WordXml
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Word nests a table in a table in a text box no deeper.</summary>
    private const int Deepest = 200;

    private const int MostNodes = 1_000_000;

    private static readonly Bilingual OfDepth = new(
        $"{Deepest} ชั้นซ้อนกันใน Word",
        $"{Deepest} levels in a Word document"
    );
    private static readonly Bilingual OfNodes = new(
        $"{MostNodes:#,0} ส่วนใน Word",
        $"{MostNodes:#,0} pieces in a Word document"
    );

    /// <returns>Null if there is no such part.</returns>
    public static XElement? Of(OfficeArchive archive, string part)
    {
        using (var walk = archive.Open(part))
        {
            if (walk is null)
                return null;

            Keep(walk);
        }

        using var reader = archive.Open(part)!;
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A child by its local name, whatever namespace the edition of the format has.</summary>
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>An attribute by its local name.</summary>
    public static string? Value(this XElement? element, string name = "val") =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>Whether a property is switched on: named, and not by a value that says no.</summary>
    public static bool IsOn(this XElement? properties, string name) =>
        properties.Child(name) is { } property && property.Value() is not ("0" or "false" or "off" or "none");

    public static bool IsOfWord(XElement element) => element.Name.NamespaceName is Main or Strict;

    private static void Keep(XmlReader part)
    {
        var nodes = 0;
        while (part.Read())
        {
            nodes += 1 + part.AttributeCount;
            if (part.Depth > Deepest)
                throw new LimitException(OfDepth);

            if (nodes > MostNodes)
                throw new LimitException(OfNodes);
        }
    }
}
