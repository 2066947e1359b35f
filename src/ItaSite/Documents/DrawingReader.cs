using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// Reads the measures of an SVG, and refuses one that could run or load something: published, it opens like a page.
/// </summary>
internal sealed partial class DrawingReader(string file, Inflation inflation, DiagnosticBag diagnostics)
{
    private static readonly string[] Foreign =
    [
        "script",
        "foreignObject",
        "iframe",
        "embed",
        "object",
        "audio",
        "video",
        "handler",
    ];

    private readonly List<string> refused = [];

    private static readonly Bilingual Words = new("ข้อความในรูป SVG", "the text of the SVG");

    public DocumentFacts Read(Stream stream)
    {
        using var memory = new MemoryStream();
        using var metered = inflation.Over(stream);
        metered.CopyTo(memory);
        memory.Position = 0;
        using var xml = SafeXml.Read(memory, skipsDoctype: true);
        PictureMeasures? measures = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.LocalName == "xml-stylesheet")
                refused.Add("xml-stylesheet");
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && LoadsFromElsewhere(xml.Value))
                refused.Add("url()");

            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml is { Depth: 0, LocalName: "svg" })
                measures = MeasuresOf(xml);

            ReadElement(xml);
        }

        diagnostics.AddRange(
            refused.Distinct().Select(what => Diagnostic.At(Place.TopOf(file), PictureProblems.DrawingIsNotStill, what))
        );
        memory.Position = 0;
        using var again = SafeXml.Read(memory, skipsDoctype: true);
        return DocumentFacts.Only(DocumentKind.Svg) with
        {
            Measures = measures,
            Unseen = [new UnseenText(Words, new MarkupText(inflation).Of(again))],
        };
    }

    private void ReadElement(XmlReader xml)
    {
        if (Array.Exists(Foreign, name => name.Equals(xml.LocalName, StringComparison.OrdinalIgnoreCase)))
            refused.Add($"<{xml.LocalName}>");

        for (var hasMore = xml.MoveToFirstAttribute(); hasMore; hasMore = xml.MoveToNextAttribute())
        {
            var value = xml.Value.Trim();
            if (
                xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || (
                    xml.LocalName is "href" or "src"
                    && value.Length > 0
                    && value[0] != '#'
                    && !InlinePicture().IsMatch(value)
                )
                || (xml.LocalName == "attributeName" && value.EndsWith("href", StringComparison.OrdinalIgnoreCase))
                || (xml.Prefix != "xmlns" && xml.LocalName != "xmlns" && LoadsFromElsewhere(value))
            )
            {
                refused.Add(xml.Name);
            }
        }

        xml.MoveToElement();
    }

    private static bool LoadsFromElsewhere(string style) => Loads().IsMatch(style);

    private static PictureMeasures? MeasuresOf(XmlReader svg)
    {
        var (width, height) = (Length(svg.GetAttribute("width")), Length(svg.GetAttribute("height")));
        if (width is null || height is null)
        {
            var box = (svg.GetAttribute("viewBox") ?? "").Split(
                [' ', ',', '\t', '\n'],
                StringSplitOptions.RemoveEmptyEntries
            );
            (width, height) = box is [_, _, var wide, var high] ? (Length(wide), Length(high)) : (null, null);
        }

        return width is { } w && height is { } h ? new PictureMeasures(w, h, IsAnimated: true) : null;
    }

    /// <summary>Null for a length in anything but pixels.</summary>
    private static int? Length(string? written) =>
        decimal.TryParse(
            PixelUnit().Replace(written ?? "", ""),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var length
        ) && length is >= 0.5m and <= 100_000
            ? (int)Math.Round(length, MidpointRounding.AwayFromZero)
            : null;

    [GeneratedRegex("^data:image/(png|jpeg|webp|gif)[;,]", RegexOptions.IgnoreCase)]
    private static partial Regex InlinePicture();

    [GeneratedRegex(
        """@import|url\(\s*["']?\s*(?!["'#\s]|data:image/(?:png|jpeg|webp|gif)[;,])""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Loads();

    [GeneratedRegex(@"\s*px\s*$")]
    private static partial Regex PixelUnit();
}
