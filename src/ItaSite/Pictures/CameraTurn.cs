using System.Buffers.Binary;

namespace ItaSite.Pictures;

/// <summary>
/// How a camera was held: the one note in a picture (Exif, TIFF tag 112h) without which it would lie on its side.
/// </summary>
internal static class CameraTurn
{
    public const int Upright = 1;

    private const int LastTurn = 8;
    private const int HeadLength = 8;
    private const int EntryLength = 12;
    private const ushort Tag = 0x0112;

    /// <param name="tiff">The block of notes, from its byte order on.</param>
    public static int In(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeadLength || tiff is not ([(byte)'I', (byte)'I', ..] or [(byte)'M', (byte)'M', ..]))
            return Upright;

        var isLittle = tiff[0] == (byte)'I';
        var start = isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..])
            : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
            return Upright;

        var count = Short(tiff, (int)start);
        for (var at = (int)start + 2; count > 0 && at + EntryLength <= tiff.Length; count--, at += EntryLength)
        {
            if (Short(tiff, at) == Tag)
                return Short(tiff, at + 8) is var turn and >= Upright and <= LastTurn ? turn : Upright;
        }

        return Upright;

        int Short(ReadOnlySpan<byte> from, int at) =>
            isLittle
                ? BinaryPrimitives.ReadUInt16LittleEndian(from[at..])
                : BinaryPrimitives.ReadUInt16BigEndian(from[at..]);
    }

    /// <summary>A block of notes that holds the turn and nothing else.</summary>
    public static byte[] Only(int turn) =>
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0];
}
