using SkiaSharp;

namespace ItaSite.Tests;

/// <summary>Pictures of any size, made for a test.</summary>
internal static class MadePicture
{
    public static byte[] Png(int width, int height) => Made(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width, int height) => Made(width, height, SKEncodedImageFormat.Jpeg);

    private static byte[] Made(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.SeaGreen, IsAntialias = true };
        canvas.Clear(format == SKEncodedImageFormat.Png ? SKColors.Transparent : SKColors.White);
        canvas.DrawCircle(width / 2f, height / 2f, Math.Min(width, height) / 2f, paint);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
