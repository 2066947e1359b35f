using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Tests.Reading;
using SkiaSharp;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// The versions of a picture for narrow screens. A white field is at the stored picture's top left, so at the seen
/// one's top right.
/// </summary>
public class PictureVersions
{
    [Theory]
    [InlineData("turned.jpg")]
    [InlineData("turned.webp")]
    public void A_version_stands_upright_in_its_measures(string name)
    {
        using var version = SKBitmap.Decode(PictureSizes.WebP(File.ReadAllBytes(DocumentsOnPages.PathOf(name)), 480));

        Assert.Equal((480, 750), (version.Width, version.Height));
        Assert.True(version.GetPixel(480 - 80, 80) is { Red: > 240, Green: > 240, Blue: > 240 });
        Assert.False(version.GetPixel(80, 80) is { Red: > 240, Green: > 240, Blue: > 240 });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Every_way_to_hold_a_camera_comes_out_upright(int turn)
    {
        // Where the stored top left is seen, by the turn (Exif 2.3, table 7).
        (int X, int Y)[] corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)];
        var picture = Noted(turn);
        using var version = SKBitmap.Decode(PictureSizes.WebP(picture, turn < 5 ? 60 : 40));

        Assert.Equal(turn < 5 ? (60, 40) : (40, 60), (version.Width, version.Height));
        for (var corner = 0; corner < 4; corner++)
        {
            var (x, y) = (corner % 2, corner / 2);
            var pixel = version.GetPixel(x == 0 ? 6 : version.Width - 7, y == 0 ? 6 : version.Height - 7);
            Assert.Equal((x, y) == corners[turn - 1], pixel.Red > 200 && pixel.Green < 60);
        }
    }

    [Fact]
    public void Versions_are_made_when_they_are_opened_and_once()
    {
        var opened = 0;
        var photo = DocumentsOnPages.Fixture("turned.jpg");
        var counted = photo with
        {
            Open = () =>
            {
                opened++;
                return photo.Open();
            },
        };
        var versions = PictureSizes
            .Of(new Picture(new SitePath("a/b.jpg"), 576, 900) { Widths = [480, 576] }, counted, screened: null)
            .ToList();

        Assert.Equal(["a/b-480.webp", "a/b-576.webp"], versions.Select(version => version.Path.Value));
        Assert.Equal(0, opened);
        Assert.Equal(BytesOf(versions[0]), BytesOf(versions[0]));
        Assert.Equal(1, opened);
    }

    [Theory]
    [InlineData(479, 300, "")]
    [InlineData(480, 300, "480")]
    [InlineData(1000, 300, "480 960 1000")]
    [InlineData(1600, 300, "480 960 1600")]
    [InlineData(4000, 3000, "480 960 1600")]
    [InlineData(1000, 20_000, "480")]
    public void Versions_are_narrower_than_the_picture_and_no_taller_than_WebP_can_be(
        int width,
        int height,
        string widths
    )
    {
        var picture = Picture.Of(
            new Document(SiteInAString.File("content/a.jpg", []), new SitePath("a.jpg")),
            DocumentFacts.Only(DocumentKind.Jpeg) with
            {
                Measures = new PictureMeasures(width, height, IsAnimated: false),
            }
        );

        Assert.Equal(widths, string.Join(' ', picture!.Widths));
    }

    private static byte[] BytesOf(Artifact artifact)
    {
        using var stream = artifact.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>A blue picture of 120 × 80 with a red field at its stored top left, and a camera's turn.</summary>
    private static byte[] Noted(int turn)
    {
        using var bitmap = new SKBitmap(120, 80);
        bitmap.Erase(SKColors.Blue);
        bitmap.Erase(SKColors.Red, new SKRectI(0, 0, 40, 30));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        var note = CameraTurn.Only(turn);
        return
        [
            0xFF,
            0xD8,
            0xFF,
            0xE1,
            0,
            (byte)(note.Length + 8),
            .. "Exif\0\0"u8,
            .. note,
            .. data.ToArray().AsSpan(2),
        ];
    }
}
