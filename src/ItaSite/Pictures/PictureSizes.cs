using ItaSite.Diagnostics;
using ItaSite.Model;
using SkiaSharp;

namespace ItaSite.Pictures;

/// <summary>A picture's narrower versions, for phones and slow lines.</summary>
internal static class PictureSizes
{
    /// <summary>Half the bytes of JPEG; nobody sees the difference in a photograph.</summary>
    private const int WebpQuality = 78;

    /// <summary>Decoders make some fractions of a picture in much less time than all of it.</summary>
    private const int Fractions = 8;

    /// <param name="screened">The checksum of what was read.</param>
    public static IEnumerable<Artifact> Of(Picture picture, SourceFile file, string? screened) =>
        picture.Widths.Select(width =>
        {
            var made = new Lazy<byte[]>(() => WebP(file.Bytes(screened), width));
            return new Artifact.Made(picture.Sized(width), file.Path, () => made.Value);
        });

    /// <summary>Tells of pictures with a good head that nobody can draw.</summary>
    public static IEnumerable<Diagnostic> Check(Site site)
    {
        var files = site.Documents.ToDictionary(document => document.Address, document => document.File);
        var toDraw = site
            .Pictures.Where(picture => picture.Widths.Count > 0)
            .Select(picture => files[picture.Address])
            .ToList();
        var isDrawn = new bool[toDraw.Count];
        for (var i = 0; i < toDraw.Count; i++)
        {
            using var stream = toDraw[i].Open();
            using var codec = SKCodec.Create(stream, out var result);
            isDrawn[i] = result == SKCodecResult.Success;
        }

        return toDraw
            .Zip(isDrawn)
            .Where(pair => !pair.Second)
            .Select(pair => Diagnostic.At(Place.TopOf(pair.First.Path), PictureProblems.PictureCannotBeDrawn));
    }

    /// <param name="width">Of the version, as it is seen.</param>
    public static byte[] WebP(byte[] picture, int width)
    {
        using var stream = new MemoryStream(picture, writable: false);
        using var codec = SKCodec.Create(stream, out var result);
        if (result != SKCodecResult.Success)
            return [];

        var lies = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (wide, high) = (codec.Info.Width, codec.Info.Height);
        var (seenWide, seenHigh) = lies ? (high, wide) : (wide, high);
        var height = Math.Max(1, (int)Math.Round((double)seenHigh * width / seenWide, MidpointRounding.AwayFromZero));
        using var decoded = Decode(codec, lies ? new SKSizeI(height, width) : new SKSizeI(width, height));
        using var small = decoded.Resize(
            new SKImageInfo(
                lies ? height : width,
                lies ? width : height,
                decoded.ColorType,
                decoded.AlphaType,
                decoded.ColorSpace
            ),
            SamplingFor(decoded.Width, lies ? height : width)
        );
        using var turned = new SKBitmap(
            new SKImageInfo(width, height, small.ColorType, small.AlphaType, small.ColorSpace)
        );
        Turn(small, codec.EncodedOrigin, turned);
        using var pixels = turned.PeekPixels();
        using var webp = pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, WebpQuality));
        return webp?.ToArray() ?? [];
    }

    /// <summary>
    /// The smallest the decoder makes by itself that is large enough. A damaged end leaves what came before, as
    /// browsers do.
    /// </summary>
    private static SKBitmap Decode(SKCodec codec, SKSizeI wanted)
    {
        var size = codec.Info.Size;
        for (
            var part = Fractions - 1;
            part > 0
                && codec.GetScaledDimensions((float)part / Fractions) is var scaled
                && scaled.Width >= wanted.Width
                && scaled.Height >= wanted.Height;
            part--
        )
            size = scaled;

        using var colours = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(
            new SKImageInfo(
                size.Width,
                size.Height,
                SKColorType.Rgba8888,
                codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul,
                colours
            )
        );
        codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        return bitmap;
    }

    /// <summary>Far smaller versions need the picture's own steps between, or fine lines flicker.</summary>
    private static SKSamplingOptions SamplingFor(int from, int to) =>
        from > to * 2
            ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
            : new SKSamplingOptions(SKCubicResampler.Mitchell);

    private static void Turn(SKBitmap bitmap, SKEncodedOrigin origin, SKBitmap seen)
    {
        using var canvas = new SKCanvas(seen);
        var (w, h) = (seen.Width, seen.Height);
        canvas.SetMatrix(
            origin switch
            {
                SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
                SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
                SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
                SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
                SKEncodedOrigin.RightTop => new SKMatrix(0, -1, w, 1, 0, 0, 0, 0, 1),
                SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, w, -1, 0, h, 0, 0, 1),
                SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, h, 0, 0, 1),
                _ => SKMatrix.Identity,
            }
        );
        canvas.Clear(SKColors.Transparent);
        canvas.DrawBitmap(bitmap, 0, 0, SKSamplingOptions.Default);
    }
}
