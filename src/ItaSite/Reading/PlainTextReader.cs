using System.Text;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads CSV and text files as offices save them: UTF-8, or Windows-874 from older programs.</summary>
internal static class PlainTextReader
{
    private const int ThaiCodePage = 874;

    public static DocumentFacts Read(DocumentKind kind, Stream stream) => new(kind, null, [], false, null, [new DocumentPart(null, TextOf(stream))]);

    /// <summary>Without a byte-order mark.</summary>
    public static string TextOf(Stream stream)
    {
        using var memory = new MemoryStream();
        using var metered = new Inflation().Over(stream);
        metered.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        return EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when System.Text.Unicode.Utf8.IsValid(bytes) => Encoding.UTF8,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(ThaiCodePage)!,
    };
}
