using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using MetadataExtractor;
using MetadataExtractor.Formats.Bmp;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Heif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using MetadataExtractor.Formats.Xmp;
using Directory = MetadataExtractor.Directory;

namespace ItaSite.Documents;

/// <summary>
/// Reads a picture's measures, and what cameras and phones write into it unseen: who took it, and where.
/// </summary>
internal sealed class PictureReader(string file, Nesting nesting, DiagnosticBag diagnostics)
{
    private const int LimitInMillions = 50;

    /// <summary>Colours of 16 bits take twice the memory while they are read.</summary>
    private const int LimitInMillionsOfDeepColours = 25;

    /// <summary>From this one on, the noted turns lay a picture on its side.</summary>
    private const int FirstTurnOnSide = 5;
    private const int LastTurn = 8;

    private static readonly Bilingual Properties = new("คุณสมบัติของรูป", "the picture's properties");

    private readonly Place place = Place.TopOf(file);

    public DocumentFacts Read(DocumentKind kind, Stream stream)
    {
        if (!PictureTail.IsWhole(kind, stream))
        {
            diagnostics.Add(Diagnostic.At(place, DocumentProblems.DocumentIsBroken, DocumentKinds.NameOf(kind)));

            // The library sets as much memory aside as a part says that it is long.
            if (kind is DocumentKind.Png or DocumentKind.Webp)
                return DocumentFacts.Only(kind);
        }

        var mayMove = kind is DocumentKind.Gif || (kind == DocumentKind.Png && PictureTail.HasFrames(stream));
        var metadata = kind is DocumentKind.Heif or DocumentKind.Avif
            ? HeifMetadata.Of(stream)
            : ImageMetadataReader.ReadMetadata(stream);

        // Only what is published by itself is cleaned on the way; a picture inside a document stays as it is.
        var facts =
            DocumentFacts.IsCleaned(kind) && nesting.Depth == 0
                ? DocumentFacts.Only(kind)
                : new DocumentFacts(kind, null, PeopleIn(metadata), HasGpsPosition(metadata), null, [])
                {
                    Unseen = WordsIn(metadata),
                };
        if (SizeIn(metadata) is not (> 0, > 0) size)
            return facts;

        var most = HasDeepColours(metadata) ? LimitInMillionsOfDeepColours : LimitInMillions;
        if ((long)size.Width * size.Height > most * 1_000_000L)
        {
            diagnostics.Add(
                Diagnostic.At(place, PictureProblems.PictureIsTooLarge, Text(size.Width), Text(size.Height), Text(most))
            );
            return facts;
        }

        // In a PNG the note is new, and not all browsers read it: it is not published.
        var lies =
            kind != DocumentKind.Png
            && metadata.OfType<ExifIfd0Directory>().FirstOrDefault() is { } exif
            && exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var turn)
            && turn is >= FirstTurnOnSide and <= LastTurn;
        mayMove =
            mayMove
            || (
                metadata.OfType<WebPDirectory>().FirstOrDefault() is { } webp
                && webp.TryGetBoolean(WebPDirectory.TagIsAnimation, out var isAnimation)
                && isAnimation
            );
        mayMove = mayMove || kind == DocumentKind.Avif;
        return kind is DocumentKind.Tiff or DocumentKind.Heif
            ? facts
            : facts with
            {
                Measures = lies
                    ? new PictureMeasures(size.Height, size.Width, mayMove)
                    : new PictureMeasures(size.Width, size.Height, mayMove),
            };
    }

    private static bool HasDeepColours(IReadOnlyList<Directory> metadata) =>
        metadata.OfType<PngDirectory>().FirstOrDefault() is { } png
        && png.TryGetInt32(PngDirectory.TagBitsPerSample, out var bits)
        && bits > 8;

    private static (int Width, int Height) SizeIn(IReadOnlyList<Directory> metadata)
    {
        foreach (var directory in metadata)
        {
            var (width, height) = directory switch
            {
                JpegDirectory => (JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
                PngDirectory => (PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
                WebPDirectory => (WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
                GifHeaderDirectory => (GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
                HeicImagePropertiesDirectory => (
                    HeicImagePropertiesDirectory.TagImageWidth,
                    HeicImagePropertiesDirectory.TagImageHeight
                ),
                BmpHeaderDirectory => (BmpHeaderDirectory.TagImageWidth, BmpHeaderDirectory.TagImageHeight),
                _ => (0, 0),
            };
            if (width != 0 && directory.TryGetInt32(width, out var wide) && directory.TryGetInt32(height, out var high))
                return (wide, Math.Abs(high));
        }

        return (0, 0);
    }

    private static IReadOnlyList<UnseenText> WordsIn(IReadOnlyList<Directory> metadata) =>
        PictureWords.In(metadata) is { Length: > 0 } words ? [new UnseenText(Properties, words)] : [];

    private static IReadOnlyList<string> PeopleIn(IReadOnlyList<Directory> metadata) =>
        [
            .. metadata
                .OfType<ExifIfd0Directory>()
                .SelectMany(exif =>
                    new[]
                    {
                        exif.GetDescription(ExifDirectoryBase.TagArtist),
                        exif.GetDescription(ExifDirectoryBase.TagWinAuthor),
                    }
                )
                .Concat(metadata.OfType<IptcDirectory>().Select(iptc => iptc.GetDescription(IptcDirectory.TagByLine)))
                .Concat(
                    XmpOf(metadata)
                        .Where(property => property.Key.StartsWith("dc:creator[", StringComparison.Ordinal))
                        .Select(property => property.Value)
                )
                .OfType<string>()
                .Select(name => name.Trim('\0', ' ', '\n'))
                .Where(name => name.Length > 0)
                .Distinct(),
        ];

    private static bool HasGpsPosition(IReadOnlyList<Directory> metadata) =>
        metadata.OfType<GpsDirectory>().Any(HoldsPlace)
        || XmpOf(metadata).Any(property => property.Key == "exif:GPSLatitude");

    private static IEnumerable<KeyValuePair<string, string>> XmpOf(IReadOnlyList<Directory> metadata) =>
        metadata.OfType<XmpDirectory>().SelectMany(directory => directory.GetXmpProperties());

    /// <summary>Phones with positioning switched off leave the tags but no degrees.</summary>
    private static bool HoldsPlace(GpsDirectory gps) => gps.GetGeoLocation() is { IsZero: false };

    private static string Text(int number) => number.ToString();
}
