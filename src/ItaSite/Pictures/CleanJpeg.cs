using System.Buffers.Binary;

namespace ItaSite.Pictures;

/// <summary>
/// Keeps of a JPEG what its pixels and colours need (ITU-T T.81); what stands behind its end, such as a phone's short
/// film, goes too.
/// </summary>
internal static class CleanJpeg
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte FirstApplication = 0xE0;
    private const byte Comment = 0xFE;

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    public static byte[] Of(ReadOnlySpan<byte> jpeg)
    {
        if (jpeg is not [0xFF, Start, ..])
            return jpeg.ToArray();

        var turn = TurnOf(jpeg);
        var isNoted = turn == CameraTurn.Upright;
        var clean = new MemoryStream(jpeg.Length);
        clean.Write([0xFF, Start]);
        for (var at = 2; at < jpeg.Length; )
        {
            var (code, body, next) = SegmentAt(jpeg, at);
            var isJfif = code == FirstApplication;

            // The turn stands behind JFIF's own head, which must be first.
            if (!isNoted && !isJfif)
            {
                clean.Write([
                    0xFF,
                    FirstApplication + 1,
                    0,
                    (byte)(2 + Exif.Length + CameraTurn.Only(turn).Length),
                    .. Exif,
                    .. CameraTurn.Only(turn),
                ]);
                isNoted = true;
            }

            if (Belongs(code, body))
                clean.Write(jpeg[at..next]);

            if (code == End)
                break;

            at = next;
        }

        return clean.ToArray();
    }

    private static int TurnOf(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at < jpeg.Length; )
        {
            var (code, body, next) = SegmentAt(jpeg, at);
            if (code == FirstApplication + 1 && body.StartsWith(Exif))
                return CameraTurn.In(body[Exif.Length..]);

            if (code is Scan or End)
                break;

            at = next;
        }

        return CameraTurn.Upright;
    }

    /// <summary>
    /// Pictures hold JFIF's head, colours (ICC) and Adobe's note on them; all else in APPn is about the picture.
    /// </summary>
    private static bool Belongs(byte code, ReadOnlySpan<byte> body) =>
        code switch
        {
            FirstApplication => body.StartsWith("JFIF\0"u8),
            FirstApplication + 2 => body.StartsWith("ICC_PROFILE\0"u8),
            FirstApplication + 14 => body.StartsWith("Adobe"u8),
            (> FirstApplication and <= FirstApplication + 15) or Comment => false,
            _ => true,
        };

    /// <summary>A segment, with the packed pixels that follow a scan's head.</summary>
    private static Segment SegmentAt(ReadOnlySpan<byte> jpeg, int at)
    {
        var mark = at;
        while (mark < jpeg.Length && jpeg[mark] == 0xFF)
            mark++;

        if (mark == at || mark >= jpeg.Length)
            return new Segment(End, [], jpeg.Length);

        var code = jpeg[mark];
        if (code is End or 0x01 or (>= 0xD0 and <= 0xD7))
            return new Segment(code, [], mark + 1);

        if (mark + 3 > jpeg.Length)
            return new Segment(End, [], jpeg.Length);

        var next = Math.Min(
            jpeg.Length,
            mark + 1 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(jpeg[(mark + 1)..]))
        );
        var body = jpeg[Math.Min(next, mark + 3)..next];
        return new Segment(code, body, code == Scan ? EndOfPixels(jpeg, next) : next);
    }

    /// <summary>In the packed pixels FF is followed by 00 or by a restart mark.</summary>
    private static int EndOfPixels(ReadOnlySpan<byte> jpeg, int at)
    {
        for (; at < jpeg.Length; at++)
        {
            var step = jpeg[at..].IndexOf((byte)0xFF);
            if (step < 0 || at + step + 1 >= jpeg.Length)
                return jpeg.Length;

            at += step;
            if (jpeg[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7) or 0xFF))
                return at;
        }

        return jpeg.Length;
    }

    private readonly ref struct Segment(byte code, ReadOnlySpan<byte> body, int next)
    {
        private readonly ReadOnlySpan<byte> body = body;

        public void Deconstruct(out byte segmentCode, out ReadOnlySpan<byte> segmentBody, out int segmentNext)
        {
            segmentCode = code;
            segmentBody = body;
            segmentNext = next;
        }
    }
}
