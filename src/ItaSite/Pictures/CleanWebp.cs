using System.Buffers.Binary;

namespace ItaSite.Pictures;

/// <summary>Keeps of a WebP the chunks that its pixels, colours and frames need.</summary>
internal static class CleanWebp
{
    private const int HeadLength = 12;
    private const int ChunkHeadLength = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly HashSet<string> Kept = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    public static byte[] Of(ReadOnlySpan<byte> webp)
    {
        if (webp.Length < HeadLength)
            return webp.ToArray();

        var turn = CameraTurn.Upright;
        var flagsAt = -1;
        var clean = new MemoryStream(webp.Length);
        clean.Write(webp[..HeadLength]);
        for (var at = HeadLength; at + ChunkHeadLength <= webp.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(webp[(at + 4)..]);
            var next = (int)Math.Min(webp.Length, at + ChunkHeadLength + (long)length + (length & 1));
            var type = System.Text.Encoding.ASCII.GetString(webp.Slice(at, 4));
            var body = webp[(at + ChunkHeadLength)..next];
            if (type == "VP8X")
                flagsAt = (int)clean.Position + ChunkHeadLength;

            if (type == "EXIF")
                turn = CameraTurn.In(body.StartsWith(Exif) ? body[Exif.Length..] : body);
            else if (Kept.Contains(type))
                clean.Write(webp[at..next]);

            at = next;
        }

        var isTurned = turn != CameraTurn.Upright && flagsAt >= 0;
        if (isTurned)
        {
            var note = CameraTurn.Only(turn);
            clean.Write([.. "EXIF"u8, (byte)note.Length, 0, 0, 0, .. note]);
        }

        var bytes = clean.ToArray();
        if (flagsAt >= 0 && flagsAt < bytes.Length)
            bytes[flagsAt] = (byte)((bytes[flagsAt] & ~(ExifFlag | XmpFlag)) | (isTurned ? ExifFlag : 0));

        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }
}
