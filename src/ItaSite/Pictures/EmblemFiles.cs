using ItaSite.Diagnostics;
using ItaSite.Model;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>
/// What stands for the site beside its name, in tabs and on telephones: the agency's emblem, or else the drawing of
/// its theme.
/// </summary>
/// <param name="Shown">Null if there is neither.</param>
/// <param name="Icons">The drawing first, then the smallest.</param>
/// <param name="Touch">For telephones of Apple; null for a drawing that only browsers can draw.</param>
/// <param name="Drawing">What is shown, if that is a drawing.</param>
/// <param name="Made">The files that are made for it.</param>
internal sealed record EmblemFiles(
    Picture? Shown,
    IReadOnlyList<SiteIcon> Icons,
    SitePath? Touch,
    string? Drawing,
    IReadOnlyList<Artifact> Made
)
{
    private const string ThemeIcon = "icon.svg";
    private const string ThemeTouchIcon = "apple-touch-icon.png";
    private const int LargestShown = 288;
    private const int TouchSize = 180;

    /// <summary>Telephones cut a circle of four fifths out of an icon.</summary>
    private const float PartOfIcon = 0.78f;

    private static readonly int[] IconSizes = [192, 512];

    public static EmblemFiles Of(Site site)
    {
        if (site.Face.Emblem is not { } emblem)
            return OfTheme(site.Theme);

        var file = emblem.Document.File;
        if (emblem.Text is { } drawing)
            return OfDrawing(drawing, file.Path, new Picture(emblem.Document.Address, emblem.Width, emblem.Height));

        var part = Math.Min(1d, (double)LargestShown / Math.Max(emblem.Width, emblem.Height));
        var shown = new Picture(
            SiteAddresses.EmblemPicture,
            Math.Max(1, (int)Math.Round(emblem.Width * part)),
            Math.Max(1, (int)Math.Round(emblem.Height * part))
        );
        var sum = site.DocumentFacts[emblem.Document.Address].Sha256;

        // Read once, however large it is.
        var large = new Lazy<byte[]>(() =>
        {
            var scale = Math.Min(1d, (double)IconSizes[^1] / Math.Max(emblem.Width, emblem.Height));
            var (wide, high) = ((int)Math.Ceiling(emblem.Width * scale), (int)Math.Ceiling(emblem.Height * scale));
            return Png(wide, high, SKColors.Transparent, 1, (canvas, place) => DrawOf(file.Bytes(sum), canvas, place));
        });
        var icons = MadeOf(file.Path, Draw);
        return new EmblemFiles(
            shown,
            [.. IconSizes.Select(IconOf)],
            SiteAddresses.TouchIcon,
            null,
            [
                new Artifact.Made(
                    shown.Address,
                    file.Path,
                    () => Png(shown.Width, shown.Height, SKColors.Transparent, 1, Draw)
                ),
                .. icons,
            ]
        );

        void Draw(SKCanvas canvas, SKRect place) => DrawOf(large.Value, canvas, place);
    }

    /// <summary>Tells of an emblem with a good head that nobody can draw, and of one that only browsers can.</summary>
    public static IEnumerable<Diagnostic> Check(Site site)
    {
        if (site.Face.Emblem is not { Document: var document } emblem)
            yield break;

        if (emblem.Text is { } drawing)
        {
            if (UndrawnPart.Of(drawing, document.File) is { } part)
                yield return Diagnostic.At(part.Place, FaceProblems.EmblemHasNoIcons, part.Name);

            yield break;
        }

        using var stream = document.File.Open();
        using var codec = SKCodec.Create(stream, out var result);
        if (result != SKCodecResult.Success)
            yield return Diagnostic.At(Place.TopOf(document.File.Path), PictureProblems.PictureCannotBeDrawn);
    }

    private static EmblemFiles OfTheme(Theme theme)
    {
        var icons = ThemeIcons.Of(theme);
        if (theme.Assets.GetValueOrDefault(ThemeIcon) is not { Text: { } drawing } icon)
            return new EmblemFiles(null, icons, null, null, []);

        var shown = new Picture(icon.Address, 64, 64);
        return icons.Any(one => one.Size is not null)
            ? new EmblemFiles(shown, icons, theme.Assets.GetValueOrDefault(ThemeTouchIcon)?.Address, drawing, [])
            : OfDrawing(drawing, icon.File.Path, shown);
    }

    private static EmblemFiles OfDrawing(string drawing, string origin, Picture shown)
    {
        var whole = new SiteIcon(shown.Address, null);
        return DrawingRaster.CanDraw(drawing)
            ? new EmblemFiles(
                shown,
                [whole, .. IconSizes.Select(IconOf)],
                SiteAddresses.TouchIcon,
                drawing,
                [.. MadeOf(origin, (canvas, place) => DrawingRaster.Draw(drawing, canvas, place))]
            )
            : new EmblemFiles(shown, [whole], null, drawing, []);
    }

    private static SiteIcon IconOf(int size) => new(SiteAddresses.Icon(size), size);

    /// <summary>On white, as emblems are printed.</summary>
    private static IEnumerable<Artifact> MadeOf(string origin, Action<SKCanvas, SKRect> draw) =>
        IconSizes
            .Select(size => (Address: SiteAddresses.Icon(size), Size: size))
            .Append((Address: SiteAddresses.TouchIcon, Size: TouchSize))
            .Select(icon => new Artifact.Made(
                icon.Address,
                origin,
                () => Png(icon.Size, icon.Size, SKColors.White, PartOfIcon, draw)
            ));

    /// <summary>As large as it fits there, in the middle.</summary>
    private static void DrawOf(byte[] picture, SKCanvas canvas, SKRect place)
    {
        using var bitmap = SKBitmap.Decode(picture);
        if (bitmap is null)
            return;

        using var image = SKImage.FromBitmap(bitmap);
        var scale = Math.Min(place.Width / bitmap.Width, place.Height / bitmap.Height);
        var (wide, high) = (scale * bitmap.Width, scale * bitmap.Height);
        canvas.DrawImage(
            image,
            SKRect.Create(place.MidX - (wide / 2), place.MidY - (high / 2), wide, high),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
    }

    private static byte[] Png(int width, int height, SKColor ground, float part, Action<SKCanvas, SKRect> draw)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(ground);
        draw(canvas, SKRect.Create(width * (1 - part) / 2, height * (1 - part) / 2, width * part, height * part));
        canvas.Flush();
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
