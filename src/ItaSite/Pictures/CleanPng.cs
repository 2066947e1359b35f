using System.Buffers.Binary;

namespace ItaSite.Pictures;

/// <summary>
/// Keeps of a PNG the chunks that its pixels, colours and frames need; texts, times and notes of cameras and programs
/// go.
/// </summary>
internal static class CleanPng
{
    private const int HeadLength = 8;
    private const int FrameOfChunk = 12;

    private static readonly HashSet<string> Kept =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "bKGD",
        "pHYs",
        "hIST",
        "sPLT",
        "cICP",
        "mDCV",
        "cLLI",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    public static byte[] Of(ReadOnlySpan<byte> png)
    {
        var clean = new MemoryStream(png.Length);
        clean.Write(png[..Math.Min(HeadLength, png.Length)]);
        for (var at = HeadLength; at + FrameOfChunk <= png.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            var next = Math.Min(png.Length, at + FrameOfChunk + (long)length);
            var type = System.Text.Encoding.ASCII.GetString(png.Slice(at + 4, 4));
            if (Kept.Contains(type))
                clean.Write(png[at..(int)next]);

            if (type == "IEND")
                break;

            at = (int)next;
        }

        return clean.ToArray();
    }
}
