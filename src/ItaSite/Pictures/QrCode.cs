using System.Net;
using System.Text;
using QRCoder;

namespace ItaSite.Pictures;

/// <summary>The QR code of a text, with the quiet zone of four modules that scanners need.</summary>
internal static class QrCode
{
    private const QRCodeGenerator.ECCLevel Correction = QRCodeGenerator.ECCLevel.Q;
    private const int PixelsPerModule = 10;

    /// <summary>
    /// One path of horizontal runs: a rectangle a module would show hairline seams that decoders fail on.
    /// </summary>
    public static string Svg(string text, string title)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, Correction);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (!rows[y][x])
                    continue;

                var start = x;
                while (x < rows.Count && rows[y][x])
                    x++;

                path.Append($"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }

        var size = rows.Count;
        var pixels = size * PixelsPerModule;
        var measures = $"width=\"{pixels}\" height=\"{pixels}\"";
        const string role = "role=\"img\" shape-rendering=\"crispEdges\"";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" {measures} {role}>
            <title>{WebUtility.HtmlEncode(title)}</title>
            <path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/>
            <path fill="#000" d="{path}"/>
            </svg>

            """.ReplaceLineEndings("\n");
    }

    public static byte[] Png(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, Correction);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }
}
