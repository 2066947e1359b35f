using ItaSite.Files;
using ItaSite.Model;
using static ItaSite.Tests.Screening.PersonalDataEverywhere;

namespace ItaSite.Tests.Reading;

/// <summary>
/// Pictures as phones and chats name them: some no browser shows, and all of them know where they were taken.
/// </summary>
public class PicturesOfPhones
{
    [Theory]
    [InlineData("phone.heic", "phone.heic", "ITA277 ITA724 ITA725")]
    [InlineData("phone.heic", "phone.jpg", "ITA277 ITA724 ITA725")]
    [InlineData("phone.avif", "phone.avif", "ITA724 ITA725")]
    [InlineData("phone.avif", "phone.jpg", "ITA240 ITA724 ITA725")]
    [InlineData("photo.jpg", "photo.jfif", "")]
    [InlineData("photo.jpg", "photo.jpe", "")]
    [InlineData("photo.jpg", "photo.pjpeg", "")]
    [InlineData("photo.jpg", "photo.bmp", "ITA240")]
    public void A_phones_picture_is_cleaned_or_told(string fixture, string name, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                Told(name, File.ReadAllBytes(DocumentsOnPages.PathOf(fixture)))
                    .Select(CodeOf)
                    .Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void Brands_of_a_phones_container_are_told_apart()
    {
        Assert.Equal(DocumentKind.Heif, KindOf("mif1", "heic"));
        Assert.Equal(DocumentKind.Heif, KindOf("heix", "mif1"));
        Assert.Equal(DocumentKind.Avif, KindOf("mif1", "avif"));
        Assert.Equal(DocumentKind.Avif, KindOf("avis", "msf1"));
        Assert.Equal(DocumentKind.Media, KindOf("qt  ", "qt  "));
        Assert.Equal(DocumentKind.Media, KindOf("isom", "mp41"));
    }

    [Theory]
    [InlineData("photo.jfif")]
    [InlineData("photo.jpe")]
    [InlineData("photo.pjp")]
    public void A_JPEG_of_another_extension_is_shown_as_the_picture_it_is(string name)
    {
        var page = SiteInAString.Text(Show(name, File.ReadAllBytes(DocumentsOnPages.PathOf("photo.jpg"))), "a.html");

        Assert.Contains($"<img src=\"{name}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bitmap_is_shown_and_called_by_its_name()
    {
        var result = Show("b.bmp", Bitmap());

        Assert.Contains(
            "<img src=\"b.bmp\" alt=\"ก\" width=\"4\" height=\"3\"",
            SiteInAString.Text(result, "a.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Place.File == "content/b.bmp");
        Assert.Contains(
            "BMP",
            Assert.Single(Told("b.pdf", Bitmap()), line => CodeOf(line) == "ITA240"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_AVIF_is_shown_with_its_measures()
    {
        var page = SiteInAString.Text(
            Show("phone.avif", File.ReadAllBytes(DocumentsOnPages.PathOf("phone.avif"))),
            "a.html"
        );

        Assert.Contains("width=\"800\" height=\"600\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_a_picture_that_is_not_cleaned_are_looked_at()
    {
        byte[] gif =
        [
            .. "GIF89a\u0001\0\u0001\0\0\0\0!"u8,
            0xFE,
            17,
            .. "1-2345-67890-12-1"u8,
            0,
            .. ","u8,
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            0,
            0,
            2,
            2,
            0x44,
            1,
            0,
            .. ";"u8,
        ];

        Assert.Contains(Told("a.gif", gif), line => CodeOf(line) == "ITA720");
    }

    private static string CodeOf(string line) => line[line.IndexOf("ITA", StringComparison.Ordinal)..][..6];

    private static ItaSite.Building.BuildResult Show(string name, byte[] bytes) =>
        SiteInAString.Build($"-- content/a.md --\n# ก\n![ก]({name})\n", [SiteInAString.File($"content/{name}", bytes)]);

    private static DocumentKind KindOf(string brand, string other)
    {
        using var stream = new MemoryStream([
            0,
            0,
            0,
            20,
            .. "ftyp"u8,
            .. System.Text.Encoding.ASCII.GetBytes(brand),
            0,
            0,
            0,
            0,
            .. System.Text.Encoding.ASCII.GetBytes(other),
            .. new byte[40],
        ]);
        return DocumentKinds.Of(stream);
    }

    /// <summary>4 × 3 pixels of 24 bits.</summary>
    private static byte[] Bitmap() =>
        [
            .. "BM"u8,
            90,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            54,
            0,
            0,
            0,
            40,
            0,
            0,
            0,
            4,
            0,
            0,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            24,
            0,
            .. new byte[24],
            .. new byte[36],
        ];
}
