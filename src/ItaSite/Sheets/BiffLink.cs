using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Sheets;

/// <summary>Reads where a link of an old sheet leads ([MS-OSHARED] 2.3.7.1).</summary>
internal static class BiffLink
{
    private const int HasMoniker = 0x01;
    private const int HasLocation = 0x08;
    private const int HasName = 0x10;
    private const int HasFrame = 0x80;
    private const int IsPlain = 0x100;
    private const int FlagsAt = 28;

    private static ReadOnlySpan<byte> Web =>
        [0xE0, 0xC9, 0xEA, 0x79, 0xF9, 0xBA, 0xCE, 0x11, 0x8C, 0x82, 0x00, 0xAA, 0x00, 0x4B, 0xA9, 0x0B];

    /// <returns>Null for a record that makes no sense.</returns>
    public static string? TargetOf(ReadOnlySpan<byte> record)
    {
        if (record.Length < FlagsAt + 4)
            return null;

        var flags = BinaryPrimitives.ReadInt32LittleEndian(record[FlagsAt..]);
        var rest = record[(FlagsAt + 4)..];
        if ((flags & HasName) != 0)
            TakeText(ref rest);

        if ((flags & HasFrame) != 0)
            TakeText(ref rest);

        if ((flags & HasMoniker) == 0)
            return (flags & HasLocation) != 0 ? $"#{TakeText(ref rest)}" : null;

        if ((flags & IsPlain) != 0)
            return TakeText(ref rest);

        if (!rest.StartsWith(Web) || rest.Length < Web.Length + 4)
            return "file:";

        var length = BinaryPrimitives.ReadInt32LittleEndian(rest[Web.Length..]);
        var address = rest[(Web.Length + 4)..];
        return Encoding.Unicode.GetString(address[..Math.Clamp(length, 0, address.Length)]).Split('\0')[0];
    }

    /// <summary>Letters behind their number.</summary>
    private static string TakeText(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 4)
            return "";

        var length = (int)Math.Clamp(BinaryPrimitives.ReadUInt32LittleEndian(rest) * 2L, 0, rest.Length - 4);
        var text = Encoding.Unicode.GetString(rest.Slice(4, length)).TrimEnd('\0');
        rest = rest[(4 + length)..];
        return text;
    }
}
