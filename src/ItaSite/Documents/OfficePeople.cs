using System.Xml;

namespace ItaSite.Documents;

/// <summary>Whom the notes and changes of an Office file name as their authors.</summary>
internal static class OfficePeople
{
    /// <summary>Excel's own stand-in for the author of a threaded comment.</summary>
    private const string OfThread = "tc={";

    public static IReadOnlyList<string> In(XmlReader part)
    {
        var found = new List<string>();
        using (part)
        {
            var isAuthor = false;
            while (part.Read())
            {
                if (part.NodeType == XmlNodeType.Element)
                {
                    isAuthor = part.LocalName is "author" or "creator";
                    found.AddRange(new[] { AuthorOf(part), NameOf(part) }.OfType<string>());
                }
                else if (isAuthor && part.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    found.Add(part.Value);
                }
                else
                {
                    isAuthor = false;
                }
            }
        }

        return [.. found.Where(name => !name.StartsWith(OfThread, StringComparison.Ordinal)).Distinct()];
    }

    private static string? AuthorOf(XmlReader part) =>
        part.GetAttribute("author", part.NamespaceURI) ?? part.GetAttribute("userName");

    /// <summary>Lists of people: xl/persons, word/people, ppt/commentAuthors and ppt/authors.</summary>
    private static string? NameOf(XmlReader part) =>
        part.LocalName switch
        {
            "person" => part.GetAttribute("displayName"),
            "cmAuthor" or "author" => part.GetAttribute("name"),
            _ => null,
        };
}
