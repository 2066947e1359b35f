using System.Text;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Pdf;

/// <summary>Texts of a PDF's objects: UTF-16 or UTF-8 with their marks, or else Latin letters.</summary>
internal static class PdfStrings
{
    /// <returns>Null for what is no text: keys and checksums stand in strings too.</returns>
    public static string? Of(IToken token) =>
        token switch
        {
            HexToken hex => Of(hex.Memory.Span),
            StringToken text when text.Data.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) => Of(
                Encoding.Latin1.GetBytes(text.Data)
            ),
            StringToken text => Plain(text.Data),
            _ => null,
        };

    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFE, 0xFF, .. var big] => Plain(Encoding.BigEndianUnicode.GetString(big)),
            [0xFF, 0xFE, .. var little] => Plain(Encoding.Unicode.GetString(little)),
            [0xEF, 0xBB, 0xBF, .. var utf8] => Plain(Encoding.UTF8.GetString(utf8)),
            _ => Plain(Encoding.UTF8.GetString(bytes)),
        };

    private static string? Plain(string text) =>
        text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\0' or '\u001B'))
            ? null
            : text.Trim('\0');
}
