using ItaSite.Model;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Xmp;

namespace ItaSite.Reading;

/// <summary>Reads what cameras and phones write into pictures unseen: who took them, and where.</summary>
internal static class PictureReader
{
    public static DocumentFacts Read(DocumentKind kind, Stream stream)
    {
        var metadata = ImageMetadataReader.ReadMetadata(stream);
        var xmp = metadata.OfType<XmpDirectory>().SelectMany(directory => directory.GetXmpProperties()).ToList();
        var people = metadata.OfType<ExifIfd0Directory>()
            .SelectMany(exif => new[] { exif.GetDescription(ExifDirectoryBase.TagArtist), exif.GetDescription(ExifDirectoryBase.TagWinAuthor) })
            .Concat(metadata.OfType<IptcDirectory>().Select(iptc => iptc.GetDescription(IptcDirectory.TagByLine)))
            .Concat(xmp.Where(property => property.Key.StartsWith("dc:creator[", StringComparison.Ordinal)).Select(property => property.Value));
        return new DocumentFacts(
            kind,
            null,
            [.. people.OfType<string>().Select(name => name.Trim('\0', ' ', '\n')).Where(name => name.Length > 0).Distinct()],
            metadata.OfType<GpsDirectory>().Any(HoldsPlace) || xmp.Exists(property => property.Key == "exif:GPSLatitude"),
            null,
            []);
    }

    /// <summary>Phones with positioning switched off leave the tags but no degrees.</summary>
    private static bool HoldsPlace(GpsDirectory gps) => gps.GetGeoLocation() is { IsZero: false };
}
