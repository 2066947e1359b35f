using System.Text;
using System.Xml;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>
/// All that any XML says: its text with a line an element but where markup stands within a line, its comments, and its
/// attributes that could tell something.
/// </summary>
internal sealed class MarkupText(Inflation inflation)
{
    private static readonly HashSet<string> WithinALine =
    [
        "r",
        "t",
        "span",
        "tspan",
        "a",
        "hyperlink",
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "smartTag",
        "sdt",
        "sdtContent",
        "fld",
        "fldSimple",
        "font",
        "b",
        "i",
        "u",
        "s",
        "em",
        "strong",
        "small",
        "sub",
        "sup",
        "mark",
        "bdo",
        "textPath",
        "ruby-base",
    ];

    /// <summary>Numbers that draw: a long path would by chance hold any number.</summary>
    private static readonly HashSet<string> Geometry =
    [
        "d",
        "points",
        "transform",
        "viewBox",
        "path",
        "style",
        "values",
        "formulas",
        "coordsize",
        "adj",
    ];

    private readonly StringBuilder text = new();
    private readonly StringBuilder aside = new();
    private readonly List<int> starts = [];
    private readonly char[] chunk = new char[4096];

    /// <summary>The text of one element and what is in it; the reader stands at its end afterwards.</summary>
    /// <param name="skip">Elements that somebody else reads.</param>
    public string OfElement(XmlReader xml, Func<XmlReader, bool>? skip = null)
    {
        text.Clear();
        aside.Clear();
        starts.Clear();
        var top = xml.Depth;
        if (Enter(xml, top))
        {
            while (xml.Read() && xml.Depth > top)
            {
                if (xml.NodeType != XmlNodeType.Element || skip?.Invoke(xml) != true)
                    Take(xml, top);
                else if (!xml.IsEmptyElement)
                    Pass(xml);
            }
        }

        return text.Append('\n').Append(aside).ToString();
    }

    /// <summary>All of a part.</summary>
    public string Of(XmlReader xml)
    {
        var all = new StringBuilder();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                all.Append(OfElement(xml)).Append('\n');
            else if (xml.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                all.Append(xml.Value).Append('\n');
        }

        return all.ToString();
    }

    public void Attributes(XmlReader xml, StringBuilder to)
    {
        for (var hasMore = xml.MoveToFirstAttribute(); hasMore; hasMore = xml.MoveToNextAttribute())
        {
            if (
                xml.Prefix == "xmlns"
                || !TellingText.Is(xml.Value)
                || (Geometry.Contains(xml.LocalName) && !xml.Value.Contains('@'))
            )
                continue;

            inflation.Append(to, xml.Value);
            to.Append('\n');
        }

        xml.MoveToElement();
    }

    /// <summary>Goes to the end of an element that is not wanted.</summary>
    private static void Pass(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }

    private bool Enter(XmlReader xml, int top)
    {
        var isEmpty = xml.IsEmptyElement;
        var level = xml.Depth - top;
        while (starts.Count <= level)
            starts.Add(0);

        starts[level] = text.Length;
        Attributes(xml, aside);
        if (xml.LocalName is "tab" or "br" or "cr" or "line-break")
            text.Append(xml.LocalName == "tab" ? '\t' : '\n');
        else if (xml.LocalName == "noBreakHyphen")
            text.Append('-');

        return !isEmpty;
    }

    private void Take(XmlReader xml, int top)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Enter(xml, top);
                break;
            case XmlNodeType.EndElement
                when !WithinALine.Contains(xml.LocalName) && text.Length > starts[xml.Depth - top]:
                text.Append(xml.LocalName is "tc" or "td" or "th" ? '\t' : '\n');
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                for (
                    var read = xml.ReadValueChunk(chunk, 0, chunk.Length);
                    read > 0;
                    read = xml.ReadValueChunk(chunk, 0, chunk.Length)
                )
                    inflation.Append(text, chunk.AsSpan(0, read));

                break;
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                aside.Append(xml.Value).Append('\n');
                break;
            default:
                break;
        }
    }
}
