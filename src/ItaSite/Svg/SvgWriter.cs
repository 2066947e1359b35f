using System.Text;

namespace ItaSite.Svg;

/// <summary>Writes a drawing anew: elements of one namespace, and nothing but what it is handed.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();
    private readonly Stack<string> open = new();

    /// <summary>Where the namespace of links is declared, if any is written.</summary>
    private int endOfDeclaration;
    private bool isTagOpen;
    private bool hasLinks;

    public void Open(string name)
    {
        EndTag();
        svg.Append('<').Append(name);
        if (open.Count == 0)
        {
            svg.Append(" xmlns=\"").Append(SvgNames.Namespace).Append('"');
            endOfDeclaration = svg.Length;
        }

        open.Push(name);
        isTagOpen = true;
    }

    public void Attribute(string name, string value)
    {
        hasLinks |= name.StartsWith("xlink:", StringComparison.Ordinal);
        svg.Append(' ').Append(name).Append("=\"");
        Append(value, isAttribute: true);
        svg.Append('"');
    }

    public void Text(string text)
    {
        if (text.Length == 0)
            return;

        EndTag();
        Append(text, isAttribute: false);
    }

    public void Close()
    {
        var name = open.Pop();
        if (isTagOpen)
            svg.Append("/>");
        else
            svg.Append("</").Append(name).Append('>');

        isTagOpen = false;
    }

    public override string ToString() =>
        hasLinks
            ? svg.ToString().Insert(endOfDeclaration, $" xmlns:xlink=\"{SvgNames.LinkNamespace}\"")
            : svg.ToString();

    private void EndTag()
    {
        if (isTagOpen)
            svg.Append('>');

        isTagOpen = false;
    }

    private void Append(string text, bool isAttribute)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' when isAttribute => svg.Append("&quot;"),
                '\t' or '\n' when isAttribute => svg.Append("&#").Append((int)letter).Append(';'),
                '\r' => svg.Append("&#13;"),
                _ => svg.Append(letter),
            };
        }
    }
}
