using System.Xml;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>Reads whom an XMP packet names as its makers (dc:creator).</summary>
internal static class XmpAuthors
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static IReadOnlyList<string> In(byte[] packet)
    {
        var names = new List<string>();
        try
        {
            using var stream = new MemoryStream(packet, writable: false);
            using var xml = SafeXml.Read(stream);
            var depth = -1;
            while (xml.Read())
            {
                if (
                    xml is
                    {
                        NodeType: XmlNodeType.Element,
                        LocalName: "creator",
                        NamespaceURI: DublinCore,
                        IsEmptyElement: false
                    }
                )
                    depth = xml.Depth;
                else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
                    depth = -1;
                else if (depth >= 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                    names.Add(xml.Value.Trim());
            }
        }
        catch (XmlException)
        {
            // A packet that no reader understands names nobody.
        }

        return names;
    }
}
