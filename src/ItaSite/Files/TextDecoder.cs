using System.Text;

namespace ItaSite.Files;

/// <summary>
/// Decodes texts as offices save them: UTF-8, UTF-16, or Windows-874 from older programs, with or without a byte-order
/// mark.
/// </summary>
internal static class TextDecoder
{
    public const int ThaiCodePage = 874;
    private const char Replacement = '\uFFFD';

    public static DecodedText Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, .. var wide] => Wide(Encoding.Unicode, wide),
            [0xFE, 0xFF, .. var wide] => Wide(Encoding.BigEndianUnicode, wide),
            _ when WideWithoutMark(bytes) is { } encoding => Wide(encoding, bytes),
            [0xEF, 0xBB, 0xBF, .. var narrow] => Narrow(narrow),
            _ => Narrow(bytes),
        };

    /// <summary>
    /// UTF-16 without a byte-order mark: every other byte is 0 (Latin), 0E (Thai) or 20 (punctuation). Null for
    /// anything else.
    /// </summary>
    public static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        const int enough = 4096;
        var start = bytes[..(Math.Min(bytes.Length, enough) & ~1)];
        return IsHigh(start, 1) ? Encoding.Unicode
            : IsHigh(start, 0) ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsHigh(ReadOnlySpan<byte> start, int first)
    {
        var (high, zeros, others) = (0, 0, 0);
        for (var at = first; at < start.Length; at += 2)
        {
            high += start[at] is 0 or 0x0E or 0x20 ? 1 : 0;
            zeros += start[at] == 0 ? 1 : 0;
            others += start[at ^ 1] == 0 ? 1 : 0;
        }

        return zeros > 0 && others == 0 && high * 20 >= start.Length / 2 * 19;
    }

    private static DecodedText Wide(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        var bad = text.AsSpan().IndexOfAny('\0', Replacement);
        return bad < 0
            ? Sound(text)
            : new DecodedText(
                WithoutNulls(text),
                At(text, bad, bytes[Math.Min(bad * 2, bytes.Length - 1)], text.AsSpan().CountAny('\0', Replacement)),
                []
            );
    }

    private static DecodedText Narrow(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return MixedText.Read(bytes, CodePagesEncodingProvider.Instance.GetEncoding(ThaiCodePage)!);

        var text = Encoding.UTF8.GetString(bytes);
        var bad = text.IndexOf('\0', StringComparison.Ordinal);
        return bad < 0
            ? Sound(text)
            : new DecodedText(WithoutNulls(text), At(text, bad, 0, text.AsSpan().Count('\0')), []);
    }

    private static DecodedText Sound(string text) => new(text.TrimStart('\uFEFF'), null, []);

    private static string WithoutNulls(string text) =>
        text.TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);

    private static UnreadableByte At(string text, int position, byte value, int count)
    {
        var before = text.AsSpan(0, position);
        var line = before.Count('\n') + 1;
        return new UnreadableByte(line, position - before.LastIndexOf('\n'), value, count);
    }
}
