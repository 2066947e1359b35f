using System.Text;

namespace ItaSite.Drawing;

/// <summary>Writes SVG: what stands in it is escaped, and its numbers are the same on every machine.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder text = new();

    public static string Number(double number)
    {
        var rounded = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##");
    }

    public SvgText Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        return this;
    }

    public SvgText Close(string name)
    {
        text.Append("</").Append(name).Append('>');
        return this;
    }

    public SvgText NewLine()
    {
        text.Append('\n');
        return this;
    }

    public SvgText Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        text.Append("/>\n");
        return this;
    }

    public SvgText Words(string words)
    {
        Escape(words);
        return this;
    }

    public SvgText Line(string classes, double x1, double y1, double x2, double y2) =>
        Element(
            "line",
            ("class", classes),
            ("x1", Number(x1)),
            ("y1", Number(y1)),
            ("x2", Number(x2)),
            ("y2", Number(y2))
        );

    public SvgText Rectangle(string classes, double x, double y, double width, double height, string? fill = null) =>
        fill is null
            ? Element(
                "rect",
                ("class", classes),
                ("x", Number(x)),
                ("y", Number(y)),
                ("width", Number(width)),
                ("height", Number(height))
            )
            : Element(
                "rect",
                ("class", classes),
                ("fill", fill),
                ("x", Number(x)),
                ("y", Number(y)),
                ("width", Number(width)),
                ("height", Number(height))
            );

    /// <summary>A rectangle with rounded corners.</summary>
    public SvgText Box(string classes, double x, double y, double width, double height) =>
        Element(
            "rect",
            ("class", classes),
            ("x", Number(x)),
            ("y", Number(y)),
            ("width", Number(width)),
            ("height", Number(height)),
            ("rx", "6")
        );

    public SvgText Path(string classes, string d) => Element("path", ("class", classes), ("d", d));

    public SvgText Text(string classes, string words, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        var at = anchor switch
        {
            TextAnchor.Middle => "middle",
            TextAnchor.End => "end",
            _ => "start",
        };

        // The stroke behind the letters keeps them legible on what they stand on; CSS checkers do not know this
        // property yet.
        return Open(
                "text",
                ("class", classes),
                ("x", Number(x)),
                ("y", Number(y)),
                ("text-anchor", at),
                ("paint-order", "stroke")
            )
            .Words(words)
            .Close("text")
            .NewLine();
    }

    public override string ToString() => text.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var attribute in attributes)
        {
            text.Append(' ').Append(attribute.Name).Append("=\"");
            Escape(attribute.Value);
            text.Append('"');
        }
    }

    /// <summary>What XML can't hold at all is left out.</summary>
    private void Escape(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\t' or '\n' or '\r':
                    text.Append(' ');
                    break;
                case < 0x20 or (>= 0x7f and < 0xa0) or 0xfffe or 0xffff:
                    break;
                default:
                    text.Append(rune.ToString());
                    break;
            }
        }
    }
}
