using System.Buffers.Binary;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// Whether a picture is there to its end: a copy that broke off still has a good head. No part of a whole one is longer
/// than the file.
/// </summary>
internal static class PictureTail
{
    private const int PngHeadLength = 8;
    private const int PngChunkLength = 12;
    private const int WebpHeadLength = 12;

    public static bool IsWhole(DocumentKind kind, Stream stream)
    {
        var isWhole = kind switch
        {
            DocumentKind.Jpeg => JpegEnds(stream),
            DocumentKind.Png => PngHas(stream, "IEND"u8),
            DocumentKind.Webp => WebpEnds(stream),
            _ => true,
        };
        stream.Position = 0;
        return isWhole;
    }

    /// <summary>Whether a PNG is a moving one.</summary>
    public static bool HasFrames(Stream stream)
    {
        var has = PngHas(stream, "acTL"u8);
        stream.Position = 0;
        return has;
    }

    private static bool JpegEnds(Stream stream)
    {
#pragma warning disable CA2000 // the stream under it is the caller's
        var buffered = new BufferedStream(stream, 64 * 1024) { Position = 2 };
#pragma warning restore CA2000
        for (var marker = NextMarker(buffered); marker >= 0; marker = NextMarker(buffered))
        {
            if (marker == 0xD9)
                return true;

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
                continue;

            var length = (buffered.ReadByte() << 8) | buffered.ReadByte();
            if (length < 2 || buffered.Position + length - 2 > buffered.Length)
                return false;

            buffered.Position += length - 2;
        }

        return false;
    }

    /// <summary>In the packed pixels FF is followed by 00; so whatever else follows it is a marker.</summary>
    private static int NextMarker(Stream stream)
    {
        for (int one; (one = stream.ReadByte()) >= 0; )
        {
            while (one == 0xFF)
            {
                one = stream.ReadByte();
                if (one is not (0xFF or 0x00))
                    return one;
            }
        }

        return -1;
    }

    private static bool PngHas(Stream stream, ReadOnlySpan<byte> type)
    {
        Span<byte> head = stackalloc byte[8];
        for (
            long at = PngHeadLength;
            at + PngChunkLength <= stream.Length;
            at += BinaryPrimitives.ReadUInt32BigEndian(head) + (long)PngChunkLength
        )
        {
            stream.Position = at;
            stream.ReadExactly(head);
            if (head[4..].SequenceEqual(type))
                return at + PngChunkLength + BinaryPrimitives.ReadUInt32BigEndian(head) <= stream.Length;
        }

        return false;
    }

    private static bool WebpEnds(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        stream.Position = 0;
        if (stream.ReadAtLeast(head, 8, throwOnEndOfStream: false) < 8)
            return false;

        var end = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L;
        var at = (long)WebpHeadLength;
        while (end <= stream.Length && at + 8 <= end)
        {
            stream.Position = at;
            stream.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            at += 8L + length + (length % 2);
        }

        // A last byte that only evens a length out may be missing.
        return end <= stream.Length && at <= end + 1;
    }
}
