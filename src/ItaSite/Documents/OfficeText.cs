using System.Text;
using System.Xml;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>
/// What a reader reads of an XML part of an Office file: a line a paragraph, a tab between cells. What stays in the
/// file unseen is kept apart.
/// </summary>
internal sealed class OfficeText(Inflation inflation, ICollection<string> people)
{
    private const int Nowhere = -1;

    private readonly StringBuilder shown = new();
    private readonly StringBuilder unseen = new();
    private readonly StringBuilder before = new();
    private readonly char[] chunk = new char[4096];
    private readonly MarkupText markup = new(inflation);
    private bool isChanged;
    private int aside = Nowhere;

    /// <summary>Deleted words, notes, field codes, alternative texts, addresses of links: one a line.</summary>
    public string Unseen => unseen.ToString();

    public string Read(XmlReader part)
    {
        var element = "";
        while (part.Read())
        {
            switch (part.NodeType)
            {
                case XmlNodeType.Element:
                    element = part.LocalName;
                    Enter(part);
                    break;
                case XmlNodeType.EndElement:
                    element = "";
                    Leave(part);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                    Take(part, element);
                    break;
                case XmlNodeType.Comment:
                    unseen.Append(part.Value).Append('\n');
                    break;
                default:
                    break;
            }
        }

        EndParagraph();
        return shown.ToString();
    }

    private void Enter(XmlReader part)
    {
        // The people are those who commented or changed.
        if (
            part.LocalName is "comment" or "ins" or "del" or "moveFrom" or "moveTo"
            && part.GetAttribute("author", part.NamespaceURI) is { } author
        )
            people.Add(author);

        if (aside == Nowhere && part is { LocalName: "annotation" or "tracked-changes", IsEmptyElement: false })
            aside = part.Depth;

        if (part.LocalName is "fldChar")
            unseen.Append('\n');

        markup.Attributes(part, unseen);
        var letter = part.LocalName switch
        {
            "tab" => "\t",
            "br" or "cr" or "line-break" or "txbxContent" => "\n",
            "s" => " ",
            "noBreakHyphen" => "-",
            "sym" => SymbolOf(part),
            _ => "",
        };
        Append(letter);
    }

    /// <summary>Letters of a font of symbols stand among those for private use.</summary>
    private static string SymbolOf(XmlReader part) =>
        part.GetAttribute("char", part.NamespaceURI) is ['F' or 'f', '0', '3', >= '0' and <= '9' and var digit]
            ? $"{digit}"
            : "";

    private void Leave(XmlReader part)
    {
        if (part.Depth == aside)
            aside = Nowhere;

        if (part.LocalName is "p" or "h" or "tr" or "row")
        {
            Append("\n");
            EndParagraph();
        }
        else if (part.LocalName is "tc")
        {
            Append("\t");
        }
    }

    /// <summary>A paragraph that was changed is kept as it stood before, too.</summary>
    private void EndParagraph()
    {
        if (isChanged)
            unseen.Append(before).Append('\n');

        before.Clear();
        isChanged = false;
    }

    private void Take(XmlReader part, string element)
    {
        if (aside != Nowhere && element is "creator")
        {
            people.Add(part.Value);
            return;
        }

        for (
            var read = part.ReadValueChunk(chunk, 0, chunk.Length);
            read > 0;
            read = part.ReadValueChunk(chunk, 0, chunk.Length)
        )
        {
            var letters = chunk.AsSpan(0, read);
            inflation.Take(read);
            if (element is "delText" or "delInstrText")
            {
                before.Append(letters);
                isChanged = true;
            }
            else if (element is "instrText")
            {
                unseen.Append(letters);
            }
            else
            {
                Append(letters);
            }
        }
    }

    private void Append(ReadOnlySpan<char> letters)
    {
        if (aside != Nowhere)
        {
            unseen.Append(letters);
            return;
        }

        shown.Append(letters);
        before.Append(letters);
    }
}
