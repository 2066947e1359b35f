using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.Xmp;
using Directory = MetadataExtractor.Directory;

namespace ItaSite.Documents;

/// <summary>What people and programs wrote into a picture in words: titles, comments, captions.</summary>
internal static class PictureWords
{
    private static readonly int[] OfExif =
    [
        ExifDirectoryBase.TagImageDescription,
        ExifDirectoryBase.TagUserComment,
        ExifDirectoryBase.TagCopyright,
        ExifDirectoryBase.TagWinTitle,
        ExifDirectoryBase.TagWinComment,
        ExifDirectoryBase.TagWinKeywords,
        ExifDirectoryBase.TagWinSubject,
        ExifDirectoryBase.TagArtist,
    ];

    private static readonly string[] OfXmp = ["dc:", "photoshop:", "Iptc4xmp", "xmpRights:", "pdf:"];

    public static string In(IReadOnlyList<Directory> metadata) =>
        string.Join('\n', metadata.SelectMany(Of).OfType<string>().Where(words => words.Length > 0).Distinct());

    private static IEnumerable<string?> Of(Directory directory) =>
        directory switch
        {
            ExifDirectoryBase exif => OfExif.Select(exif.GetDescription),
            IptcDirectory or PngDirectory or JpegCommentDirectory or GifCommentDirectory => directory.Tags.Select(tag =>
                tag.Description
            ),
            XmpDirectory xmp => xmp.GetXmpProperties()
                .Where(property =>
                    Array.Exists(OfXmp, prefix => property.Key.StartsWith(prefix, StringComparison.Ordinal))
                )
                .Select(property => property.Value),
            _ => [],
        };
}
