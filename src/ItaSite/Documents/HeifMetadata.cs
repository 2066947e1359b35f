using MetadataExtractor;
using MetadataExtractor.Formats.Heif;
using MetadataExtractor.Formats.Xmp;
using Directory = MetadataExtractor.Directory;

namespace ItaSite.Documents;

/// <summary>
/// Metadata of HEIC and AVIF pictures: one container (ISO 23008-12), of which the library knows but a few brands.
/// </summary>
internal static class HeifMetadata
{
    private const int BrandAt = 8;

    private static ReadOnlySpan<byte> XmpStart => "<x:xmpmeta"u8;

    private static ReadOnlySpan<byte> XmpEnd => "</x:xmpmeta>"u8;

    public static IReadOnlyList<Directory> Of(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (bytes.Length > BrandAt + 4)
            "heic"u8.CopyTo(bytes.AsSpan(BrandAt));

        using var renamed = new MemoryStream(bytes, writable: false);
        return [.. HeifMetadataReader.ReadMetadata(renamed), .. PacketsIn(bytes)];
    }

    /// <summary>XMP stands in an item of its own, which the library leaves out.</summary>
    private static List<Directory> PacketsIn(byte[] bytes)
    {
        var found = new List<Directory>();
        for (var at = bytes.AsSpan().IndexOf(XmpStart); at >= 0; )
        {
            var length = bytes.AsSpan(at).IndexOf(XmpEnd);
            if (length < 0)
                return found;

            found.Add(new XmpReader().Extract(bytes[at..(at + length + XmpEnd.Length)]));
            var next = bytes.AsSpan(at + length).IndexOf(XmpStart);
            at = next < 0 ? -1 : at + length + next;
        }

        return found;
    }
}
