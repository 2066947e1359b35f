using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Svg;

namespace ItaSite.Documents;

/// <summary>Reads the measures of an SVG and its words as they are published.</summary>
internal sealed partial class DrawingReader(string file, Nesting nesting, DiagnosticBag diagnostics)
{
    private static readonly Bilingual Words = new("ข้อความในรูป SVG", "the text of the SVG");

    public DocumentFacts Read(Stream stream)
    {
        using var memory = new MemoryStream();
        using var metered = nesting.Inflation.Over(stream);
        metered.CopyTo(memory);
        var facts = DocumentFacts.Only(DocumentKind.Svg);
        if (SvgReader.Read(memory.ToArray(), file, diagnostics) is not { } drawing)
            return facts;

        // What is not written again is screened too: the author has the file, and passes it on.
        memory.Position = 0;
        using var xml = SafeXml.Read(memory);
        return facts with
        {
            Measures = MeasuresOf(drawing),
            Unseen = [new UnseenText(Words, new MarkupText(nesting.Inflation).Of(xml))],
            Embedded = PicturesIn(drawing),
            Redrawn = drawing.Text,
        };
    }

    private IReadOnlyList<EmbeddedDocument> PicturesIn(SvgDrawing drawing)
    {
        var pictures = new EmbeddedFiles(file, nesting, diagnostics);
        for (var i = 0; i < drawing.Pictures.Count; i++)
        {
            var name = $"{i + 1}";
            pictures.Add(name, drawing.Pictures[i], EmbeddedFiles.Named(name));
        }

        return pictures.All;
    }

    private static PictureMeasures? MeasuresOf(SvgDrawing drawing)
    {
        var (width, height) = (Length(drawing.Width), Length(drawing.Height));
        if (width is null || height is null)
        {
            var box = (drawing.ViewBox ?? "").Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
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

    [GeneratedRegex(@"\s*px\s*$")]
    private static partial Regex PixelUnit();
}
