using System.Buffers.Binary;

namespace ItaSite.Rendering;

/// <summary>Keeps of a PNG the chunks that its pixels, colours and frames need; texts, times and notes of programs go.</summary>
internal static class CleanPng
{
    private const int HeadLength = 8;
    private const int FrameOfChunk = 12;
    private const uint Polynomial = 0xEDB88320;

    private static readonly HashSet<string> Kept =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"];

    public static byte[] Of(ReadOnlySpan<byte> png)
    {
        var clean = new MemoryStream(png.Length);
        clean.Write(png[..Math.Min(HeadLength, png.Length)]);
        for (var at = HeadLength; at + FrameOfChunk <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            var next = Math.Min(png.Length, at + FrameOfChunk + (long)length);
            var type = System.Text.Encoding.ASCII.GetString(png.Slice(at + 4, 4));
            if (Kept.Contains(type))
                clean.Write(png[at..(int)next]);
            else if (type == "eXIf" && CameraTurn.In(png[(at + 8)..(int)Math.Max(at + 8, next - 4)]) is var turn and not CameraTurn.Upright)
                clean.Write(Chunk("eXIf"u8, CameraTurn.Only(turn)));

            if (type == "IEND")
                break;

            at = (int)next;
        }

        return clean.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [0, 0, 0, 0, .. type, .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), SumOf(chunk.AsSpan(4, chunk.Length - 8)));
        return chunk;
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
        }

        return ~sum;
    }
}
