using System.Xml.Linq;
using ItaSite.Drawing;

namespace ItaSite.Tests.Drawing;

/// <summary>The room that a text of a drawing takes, by the program's own guess of its width.</summary>
internal sealed record DrawnText(string Text, string Classes, double Left, double Right, double Top, double Bottom)
{
    public static DrawnText Of(XElement text)
    {
        var (x, y, width) = (
            DrawnSvg.Of(text, "x"),
            DrawnSvg.Of(text, "y"),
            TextWidth.Of(text.Value, ChartFrame.TextSize)
        );
        var left = text.Attribute("text-anchor")!.Value switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        return new DrawnText(text.Value, text.Attribute("class")!.Value, left, left + width, y - 12, y + 3);
    }

    public bool Overlaps(DrawnText other) =>
        Left < other.Right - 0.1 && other.Left < Right - 0.1 && Top < other.Bottom && other.Top < Bottom;
}
