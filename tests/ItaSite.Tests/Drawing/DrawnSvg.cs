using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ItaSite.Tests.Drawing;

/// <summary>A drawing as a reader of it sees it: where its shapes and texts stand.</summary>
internal sealed partial class DrawnSvg
{
    private const double Slack = 0.5;

    public DrawnSvg(string svg)
    {
        Root = XElement.Parse(svg);
        var box = Root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        (Width, Height) = (box[2], box[3]);
        Texts = [.. Root.Descendants("text").Select(DrawnText.Of)];
    }

    public XElement Root { get; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<DrawnText> Texts { get; }

    /// <summary>Everything drawn, but for what patterns hold.</summary>
    public IEnumerable<XElement> Shapes => Root.Descendants().Where(element => !element.Ancestors("pattern").Any());

    public void StandsWithinItself()
    {
        foreach (var shape in Shapes)
        {
            foreach (var (x, y) in Points(shape))
            {
                Assert.InRange(x, -Slack, Width + Slack);
                Assert.InRange(y, -Slack, Height + Slack);
            }
        }

        Assert.All(
            Texts,
            text =>
                Assert.True(
                    text.Left >= -Slack
                        && text.Right <= Width + Slack
                        && text.Top >= -Slack
                        && text.Bottom <= Height + Slack,
                    text.ToString()
                )
        );
    }

    public void HasNoLabelOverAnother()
    {
        var labels = Texts.Where(text => text.Classes.Contains("label", StringComparison.Ordinal)).ToList();
        foreach (var (index, label) in labels.Index())
            Assert.All(labels.Skip(index + 1), other => Assert.False(label.Overlaps(other), $"{label} {other}"));
    }

    private static IEnumerable<(double X, double Y)> Points(XElement shape) =>
        shape.Name.LocalName switch
        {
            "rect" =>
            [
                (Of(shape, "x"), Of(shape, "y")),
                (Of(shape, "x") + Of(shape, "width"), Of(shape, "y") + Of(shape, "height")),
            ],
            "line" => [(Of(shape, "x1"), Of(shape, "y1")), (Of(shape, "x2"), Of(shape, "y2"))],
            "circle" => [(Of(shape, "cx"), Of(shape, "cy"))],
            "path" => Steps()
                .Matches(shape.Attribute("d")!.Value)
                .Select(step => (Number(step.Groups[1].Value), Number(step.Groups[2].Value))),
            _ => [],
        };

    public static double Of(XElement shape, string name) => Number(shape.Attribute(name)!.Value);

    private static double Number(string text) => double.Parse(text);

    [GeneratedRegex(@"[ML](-?[0-9.]+) (-?[0-9.]+)")]
    private static partial Regex Steps();
}
