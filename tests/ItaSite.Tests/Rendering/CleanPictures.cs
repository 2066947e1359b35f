using CsCheck;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Tests.Reading;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Xmp;
using SkiaSharp;

namespace ItaSite.Tests.Rendering;

/// <summary>Published pictures say nothing of who took them, where and with what; and look as before.</summary>
public class CleanPictures
{
    private static readonly string[] Names =
    [
        "turned.jpg",
        "cmyk.jpg",
        "photo.jpg",
        "turned.png",
        "photo.png",
        "turned.webp",
        "photo.webp",
    ];

    public static TheoryData<string> Pictures => [.. Names];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Pixels_stay_and_notes_go(string name)
    {
        var bytes = File.ReadAllBytes(DocumentsOnPages.PathOf(name));
        var clean = Clean(bytes);

        Assert.Equal(PixelsOf(bytes), PixelsOf(clean));
        Assert.True(clean.Length < bytes.Length);
        Assert.Equal(-1, clean.AsSpan().IndexOf("Tuayang"u8));
        using var stream = new MemoryStream(clean);
        var metadata = ImageMetadataReader.ReadMetadata(stream);
        Assert.DoesNotContain(
            metadata,
            directory => directory is GpsDirectory or IptcDirectory or XmpDirectory or JpegCommentDirectory
        );
        Assert.All(
            metadata.OfType<ExifDirectoryBase>().SelectMany(exif => exif.Tags),
            tag => Assert.Equal(ExifDirectoryBase.TagOrientation, tag.Type)
        );
        Assert.Equal(name is "turned.jpg" or "turned.webp", metadata.OfType<ExifIfd0Directory>().Any());
        Assert.Empty(DocumentReader.Read(SiteInAString.File($"content/{name}", clean)).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_clean_picture_is_published_byte_for_byte(string name)
    {
        var clean = Clean(File.ReadAllBytes(DocumentsOnPages.PathOf(name)));

        Assert.Equal(clean, Clean(clean));
    }

    [Fact]
    public void What_phones_put_behind_the_picture_goes() =>
        Assert.Equal(
            Clean(File.ReadAllBytes(DocumentsOnPages.PathOf("turned.jpg"))),
            Clean([.. File.ReadAllBytes(DocumentsOnPages.PathOf("turned.jpg")), .. "ftypmp42 a short film"u8])
        );

    [Fact]
    public void Each_turn_is_kept() =>
        Assert.All(Enumerable.Range(2, 7), turn => Assert.Equal(turn, CameraTurn.In(CameraTurn.Only(turn))));

    [Fact]
    public void Whatever_noise_is_in_a_picture_cleaning_ends()
    {
        var pictures = Names.Select(name => File.ReadAllBytes(DocumentsOnPages.PathOf(name))).ToList();
        Gen.Select(Gen.Int[0, pictures.Count - 1], Gen.Int[2, 20_000], Gen.Byte.Array[1, 30])
            .Sample(
                (which, position, noise) =>
                {
                    var bytes = pictures[which].ToArray();
                    position %= bytes.Length;
                    noise.AsSpan(0, Math.Min(noise.Length, bytes.Length - position)).CopyTo(bytes.AsSpan(position));
                    var kind = KindOf(pictures[which]);
                    var clean = CleanPicture.Clean(kind, bytes);
                    _ = CleanPicture.Clean(kind, bytes[..position]);
                    Assert.Equal(clean, CleanPicture.Clean(kind, clean));
                },
                iter: 500
            );
    }

    [Fact]
    public void A_site_publishes_its_pictures_clean_and_nobody_is_warned()
    {
        var result = SiteInAString.Build(
            "-- content/a.md --\n# ก\n![ข](turned.jpg)\n[ค](turned.png)\n",
            [DocumentsOnPages.Fixture("turned.jpg"), DocumentsOnPages.Fixture("turned.png")]
        );

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Problem.Code is "ITA724" or "ITA725");
        Assert.All(
            result.Artifacts.Where(artifact => artifact.Path.Value.StartsWith("turned", StringComparison.Ordinal)),
            artifact =>
            {
                using var stream = artifact.Open();
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                Assert.Equal(-1, bytes.AsSpan().IndexOf("Tuayang"u8));
            }
        );
    }

    internal static byte[] Clean(byte[] bytes) => CleanPicture.Clean(KindOf(bytes), bytes);

    private static DocumentKind KindOf(byte[] bytes) =>
        bytes[0] switch
        {
            0xFF => DocumentKind.Jpeg,
            0x89 => DocumentKind.Png,
            _ => DocumentKind.Webp,
        };

    private static byte[] PixelsOf(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return bitmap.Bytes;
    }
}
