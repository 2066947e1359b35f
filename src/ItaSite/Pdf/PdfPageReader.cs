using ItaSite.Model;
using ItaSite.Thai;
using UglyToad.PdfPig.Core;
using Page = UglyToad.PdfPig.Content.Page;

namespace ItaSite.Pdf;

/// <summary>Reads the text of a page of a PDF and says what it is worth.</summary>
internal static class PdfPageReader
{
    /// <summary>Fewer letters than this on a page are a page number.</summary>
    private const int FewLetters = 10;

    /// <summary>Fewer letters than this on a picture of a page are a stamp, a header or a page number.</summary>
    private const int StampLetters = 100;

    /// <summary>Outlined letters have curves by the dozen; rules, boxes and emblems have few or none.</summary>
    private const int ManyCurves = 60;

    /// <summary>So many letters could be a telephone number.</summary>
    private const int LongNumber = 8;

    private const double HalfOfPage = 0.5;

    /// <returns>The page, an example of what a search would have missed, and whether it shows nothing at all.</returns>
    public static (DocumentPart Part, string? Example, bool IsBlank) Read(Page page, string name)
    {
        var raw = PdfText.Of(page);
        var unmapped = PdfText.Unmapped(page);
        var layer =
            unmapped >= LongNumber || unmapped * 50 > page.Letters.Count ? ThaiLayer.Unreadable : ThaiLayer.Of(raw);
        var letters = raw.Count(char.IsLetterOrDigit) + unmapped;
        var quality = layer.Quality;
        if (letters < FewLetters && (page.NumberOfImages > 0 || IsDrawnAsOutlines(page)))
            quality = TextQuality.Scan;
        else if (quality != TextQuality.Unreadable && letters < StampLetters && IsPictureOfPage(page))
            quality = TextQuality.Scan;

        var part = new DocumentPart(name, layer.Text) { Quality = quality, Raw = raw == layer.Text ? null : raw };

        // Browsers too print ํา for ำ and raised marks as private letters: the site's search knows these spellings.
        var isFoundAnyway = layer.Quality != TextQuality.Repaired || FoldedText.Of(raw) == FoldedText.Of(layer.Text);
        return (part, isFoundAnyway ? null : layer.Example, letters == 0 && IsEmpty(page));
    }

    private static bool IsEmpty(Page page) =>
        page.NumberOfImages == 0 && !page.Paths.Any(path => path.IsFilled || path.IsStroked);

    private static bool IsDrawnAsOutlines(Page page) =>
        page.Paths.SelectMany(path => path)
            .SelectMany(subpath => subpath.Commands)
            .Count(command => command is PdfSubpath.BezierCurve) >= ManyCurves;

    /// <summary>Scanners cut pages into strips, so all pictures count together.</summary>
    private static bool IsPictureOfPage(Page page) =>
        page.GetImages().Sum(image => Math.Abs(image.BoundingBox.Area)) >= page.Width * page.Height * HalfOfPage;
}
