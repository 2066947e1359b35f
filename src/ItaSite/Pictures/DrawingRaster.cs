using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>
/// A plain drawing in pixels: shapes, groups and colours, which is what emblems are made of. What holds more, such as
/// letters or gradients, is left to browsers.
/// </summary>
internal static partial class DrawingRaster
{
    /// <summary>What nobody sees.</summary>
    private static readonly string[] Words = ["title", "desc", "metadata"];

    /// <summary>A length in anything but the drawing's own units, as a text.</summary>
    private const string Unknown = "NaN";

    private static readonly string[] Unseen = ["id", "class", "version", "role", "focusable", "tabindex", "lang"];

    private static readonly Dictionary<string, string[]> Geometry = new()
    {
        ["svg"] = ["viewBox", "width", "height", "x", "y", "preserveAspectRatio", "baseProfile"],
        ["g"] = [],
        ["path"] = ["d"],
        ["circle"] = ["cx", "cy", "r"],
        ["ellipse"] = ["cx", "cy", "rx", "ry"],
        ["rect"] = ["x", "y", "width", "height", "rx", "ry"],
        ["line"] = ["x1", "y1", "x2", "y2"],
        ["polygon"] = ["points"],
        ["polyline"] = ["points"],
    };

    /// <summary>Whether elements of that name are drawn, or nothing is to be seen of them.</summary>
    public static bool Knows(string name) => Geometry.ContainsKey(name) || Words.Contains(name);

    /// <summary>Whether it holds nothing but what is drawn here as browsers draw it.</summary>
    public static bool CanDraw(string svg)
    {
        using var bitmap = new SKBitmap(1, 1);
        using var canvas = new SKCanvas(bitmap);
        return Draw(svg, canvas, SKRect.Create(1, 1));
    }

    /// <summary>Draws it as large as it fits there, in the middle.</summary>
    /// <returns>False, with a part of it drawn, if it holds something else.</returns>
    public static bool Draw(string svg, SKCanvas canvas, SKRect place)
    {
        using var text = new StringReader(svg);
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var paints = new Stack<DrawingPaint>([DrawingPaint.Usual]);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                paints.Pop();
                canvas.Restore();
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (Words.Contains(xml.LocalName))
            {
                using var words = xml.ReadSubtree();
                while (words.Read())
                    continue;

                continue;
            }

            var isRoot = paints.Count == 1;
            if (xml.LocalName == "svg" != isRoot || PaintOf(xml, paints.Peek()) is not { } paint)
                return false;

            canvas.Save();
            if (isRoot ? !MoveTo(place, xml, canvas) : !Transform(xml.GetAttribute("transform") ?? "", canvas))
                return false;

            if (DataOf(xml) is { } data)
            {
                if (data.Contains(Unknown, StringComparison.Ordinal))
                    return false;

                using var path = SKPath.ParseSvgPathData(data);
                if (path is null)
                    return false;

                paint.Draw(canvas, path);
            }

            if (xml.IsEmptyElement)
                canvas.Restore();
            else
                paints.Push(paint);
        }

        return true;
    }

    /// <returns>Null if there is something that is not known here.</returns>
    private static DrawingPaint? PaintOf(XmlReader xml, DrawingPaint outer)
    {
        if (!Geometry.TryGetValue(xml.LocalName, out var known))
            return null;

        DrawingPaint? paint = outer;
        for (var more = xml.MoveToFirstAttribute(); more && paint is not null; more = xml.MoveToNextAttribute())
        {
            var (name, value) = (xml.Name, xml.Value.Trim());
            if (
                known.Contains(name)
                || Unseen.Contains(name)
                || (name == "transform" && xml.Depth > 1)
                || name.StartsWith("xml", StringComparison.Ordinal)
                || name.StartsWith("aria-", StringComparison.Ordinal)
            )
                continue;

            if (name != "style")
            {
                paint = paint.With(name, value);
                continue;
            }

            foreach (var declaration in value.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = declaration.Split(':', 2, StringSplitOptions.TrimEntries);
                paint = parts.Length == 2 ? paint?.With(parts[0], parts[1]) : paint;
            }
        }

        xml.MoveToElement();
        return paint;
    }

    private static bool MoveTo(SKRect place, XmlReader xml, SKCanvas canvas)
    {
        var box = Numbers(xml.GetAttribute("viewBox") ?? "");
        if (box.Count == 0)
        {
            var (width, height) = (xml.GetAttribute("width"), xml.GetAttribute("height"));
            box = [0, 0, DrawingPaint.Number(width) ?? 0, DrawingPaint.Number(height) ?? 0];
        }

        if (box is not [var x, var y, > 0 and var wide, > 0 and var high])
            return false;

        var scale = Math.Min(place.Width / wide, place.Height / high);
        canvas.Translate(place.MidX - (scale * wide / 2), place.MidY - (scale * high / 2));
        canvas.Scale(scale);
        canvas.Translate(-x, -y);
        return true;
    }

    private static bool Transform(string written, SKCanvas canvas)
    {
        foreach (Match match in Step().Matches(written))
        {
            var numbers = Numbers(match.Groups[2].Value);
            switch (match.Groups[1].Value, numbers)
            {
                case ("translate", [var x]):
                    canvas.Translate(x, 0);
                    break;
                case ("translate", [var x, var y]):
                    canvas.Translate(x, y);
                    break;
                case ("scale", [var part]):
                    canvas.Scale(part);
                    break;
                case ("scale", [var x, var y]):
                    canvas.Scale(x, y);
                    break;
                case ("rotate", [var angle]):
                    canvas.RotateDegrees(angle);
                    break;
                case ("rotate", [var angle, var x, var y]):
                    canvas.RotateDegrees(angle, x, y);
                    break;
                case ("matrix", [var a, var b, var c, var d, var e, var f]):
                    canvas.Concat(new SKMatrix(a, c, e, b, d, f, 0, 0, 1));
                    break;
                default:
                    return false;
            }
        }

        return Step().Replace(written, "").Trim([' ', ',', '\n', '\t']).Length == 0;
    }

    /// <returns>Null for a group.</returns>
    private static string? DataOf(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "path":
                return xml.GetAttribute("d") ?? "";
            case "circle":
                return Oval(Of("cx"), Of("cy"), Of("r"), Of("r"));
            case "ellipse":
                return Oval(Of("cx"), Of("cy"), Of("rx"), Of("ry"));
            case "rect":
                var (width, height) = (Of("width"), Of("height"));
                var (rx, ry) = (Math.Min(Of("rx", "ry"), width / 2), Math.Min(Of("ry", "rx"), height / 2));
                var (across, down) = (width - (2 * rx), height - (2 * ry));
                return Text($"M{Of("x") + rx} {Of("y")}h{across}a{rx} {ry} 0 0 1 {rx} {ry}v{down}")
                    + Text($"a{rx} {ry} 0 0 1 {-rx} {ry}h{-across}a{rx} {ry} 0 0 1 {-rx} {-ry}")
                    + Text($"v{-down}a{rx} {ry} 0 0 1 {rx} {-ry}z");
            case "line":
                return Text($"M{Of("x1")} {Of("y1")}L{Of("x2")} {Of("y2")}");
            case "polygon" or "polyline":
                return $"M{xml.GetAttribute("points")}{(xml.LocalName == "polygon" ? "z" : "")}";
            default:
                return null;
        }

        float Of(string name, string? other = null) =>
            (xml.GetAttribute(name) ?? (other is null ? null : xml.GetAttribute(other))) is { } written
                ? DrawingPaint.Number(written) ?? float.NaN
                : 0;

        static string Oval(float x, float y, float rx, float ry) =>
            Text($"M{x - rx} {y}a{rx} {ry} 0 1 0 {2 * rx} 0a{rx} {ry} 0 1 0 {-2 * rx} 0z");

        static string Text(FormattableString data) => data.ToString(CultureInfo.InvariantCulture);
    }

    private static List<float> Numbers(string written) =>
        [
            .. Number()
                .Matches(written)
                .Select(match => float.Parse(match.Value, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ];

    [GeneratedRegex(@"([a-zA-Z]+)\s*\(([-+0-9.eE,\s]*)\)")]
    private static partial Regex Step();

    [GeneratedRegex(@"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")]
    private static partial Regex Number();
}
