using System.Buffers.Binary;

namespace ItaSite.Tests.Reading;

/// <summary>
/// A TrueType font whose every glyph is the same box: enough to be embedded, and nobody's work but ours.
/// </summary>
internal static class BoxFont
{
    public static byte[] Of(int glyphs)
    {
        var box = Shorts(1, 50, 0, 450, 700, 3, 0)
            .Concat((byte[])[1, 1, 1, 1])
            .Concat(Shorts(50, 400, 0, -400, 0, 0, 700, 0))
            .ToArray();
        (string Name, byte[] Bytes)[] tables =
        [
            ("glyf", [.. Enumerable.Repeat(box, glyphs).SelectMany(bytes => bytes)]),
            (
                "head",
                [
                    0,
                    1,
                    0,
                    0,
                    0,
                    1,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0x5F,
                    0x0F,
                    0x3C,
                    0xF5,
                    .. Shorts(0, 1000),
                    .. new byte[16],
                    .. Shorts(0, 0, 500, 700, 0, 8, 2, 1, 0),
                ]
            ),
            ("hhea", [0, 1, 0, 0, .. Shorts(700, 0, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, glyphs)]),
            ("hmtx", [.. Enumerable.Repeat(Shorts(500, 50), glyphs).SelectMany(bytes => bytes)]),
            ("loca", [.. Enumerable.Range(0, glyphs + 1).SelectMany(i => Long(i * box.Length))]),
            ("maxp", [0, 1, 0, 0, .. Shorts(glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
        ];

        var at = 12 + (16 * tables.Length);
        var directory = new List<byte>([0, 1, 0, 0, .. Shorts(tables.Length, 64, 2, 32)]);
        var data = new List<byte>();
        foreach (var (name, bytes) in tables)
        {
            directory.AddRange([
                .. System.Text.Encoding.ASCII.GetBytes(name),
                0,
                0,
                0,
                0,
                .. Long(at + data.Count),
                .. Long(bytes.Length),
            ]);
            data.AddRange([.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]]);
        }

        return [.. directory, .. data];
    }

    private static byte[] Shorts(params int[] values)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(i * 2), unchecked((short)values[i]));

        return bytes;
    }

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
