using System.Text;
using System.Text.RegularExpressions;
using StbImageSharp;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace ItaSite.Proofing;

/// <summary>
/// Reads the QR code in a picture, as a telephone would: PNG and JPEG, and the SVG that this program draws.
/// </summary>
internal static partial class QrReader
{
    private const int LargestPicture = 32 * 1024 * 1024;
    private const int PixelsPerModule = 4;

    /// <summary>The largest QR code has 177, and four of margin on each side.</summary>
    private const int MostModules = 185;

    private static readonly Dictionary<DecodeHintType, object> Hints = new()
    {
        [DecodeHintType.TRY_HARDER] = true,
        [DecodeHintType.CHARACTER_SET] = "UTF-8",
    };

    /// <returns>None if the picture can't be read or shows no code.</returns>
    public static IEnumerable<string> Read(Stream picture, string name)
    {
        var pixels = name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? OfSvg(picture) : OfBitmap(picture);
        if (pixels is null)
            return [];

        var bitmap = new BinaryBitmap(new HybridBinarizer(pixels));
        return new QRCodeReader().decode(bitmap, Hints) is { Text: var text } ? [text] : [];
    }

    private static RGBLuminanceSource? OfBitmap(Stream picture)
    {
        using var memory = new MemoryStream();
        picture.CopyTo(memory);
        if (memory.Length > LargestPicture)
            return null;

        try
        {
            var image = ImageResult.FromMemory(memory.ToArray(), ColorComponents.RedGreenBlue);
            return new RGBLuminanceSource(image.Data, image.Width, image.Height, RGBLuminanceSource.BitmapFormat.RGB24);
        }
        catch (Exception error)
            when (error
                    is InvalidOperationException
                        or IndexOutOfRangeException
                        or ArgumentException
                        or OverflowException
            )
        {
            // A picture that the library can't read is no code; whether it is broken is for the reading of documents to
            // tell.
            return null;
        }
    }

    private static RGBLuminanceSource? OfSvg(Stream picture)
    {
        using var reader = new StreamReader(picture, Encoding.UTF8);
        var svg = reader.ReadToEnd();
        if (
            Size().Match(svg) is not { Success: true } size
            || !int.TryParse(size.Groups[1].ValueSpan, out var modules)
            || modules is 0 or > MostModules
        )
            return null;

        var side = modules * PixelsPerModule;
        var pixels = new byte[side * side];
        Array.Fill(pixels, byte.MaxValue);
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            if (x + length > modules || y >= modules)
                return null;

            for (var row = y * PixelsPerModule; row < (y + 1) * PixelsPerModule; row++)
                pixels.AsSpan((row * side) + (x * PixelsPerModule), length * PixelsPerModule).Clear();
        }

        return new RGBLuminanceSource(pixels, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan);

    [GeneratedRegex(@"viewBox=""0 0 ([0-9]{1,3}) ")]
    private static partial Regex Size();

    [GeneratedRegex("M([0-9]{1,3}) ([0-9]{1,3})h([0-9]{1,3})v1h-[0-9]{1,3}z")]
    private static partial Regex Run();
}
