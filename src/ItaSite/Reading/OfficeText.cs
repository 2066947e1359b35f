using System.Text;
using System.Xml;

namespace ItaSite.Reading;

/// <summary>What a reader reads of an XML part of an Office file: a line a paragraph, a tab between cells.</summary>
internal static class OfficeText
{
    /// <param name="people">Gets the names of those who commented or changed.</param>
    public static string Of(XmlReader part, Inflation inflation, ICollection<string> people)
    {
        var text = new StringBuilder();
        var chunk = new char[4096];
        while (part.Read())
        {
            switch (part.NodeType)
            {
                case XmlNodeType.Element:
                    if (part.LocalName is "tab" or "br" or "cr" or "s")
                        text.Append(part.LocalName == "tab" ? '\t' : part.LocalName == "s" ? ' ' : '\n');
                    else if (part.LocalName is "comment" or "ins" or "del" && part.GetAttribute("author", part.NamespaceURI) is { } author)
                        people.Add(author);

                    break;
                case XmlNodeType.EndElement when part.LocalName is "p" or "h" or "tr" or "row":
                    text.Append('\n');
                    break;
                case XmlNodeType.EndElement when part.LocalName is "tc":
                    text.Append('\t');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                    for (var read = part.ReadValueChunk(chunk, 0, chunk.Length); read > 0; read = part.ReadValueChunk(chunk, 0, chunk.Length))
                        inflation.Append(text, chunk.AsSpan(0, read));

                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }
}
