using System.Buffers.Binary;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Documents;

/// <summary>
/// Opens what other programs put into a document (OLE): a packed file, a document of new Office, a PDF.
/// </summary>
internal static class EmbeddedObject
{
    private static readonly string[] NamesOfOldOffice = ["WordDocument", "Workbook", "Book", "PowerPoint Document"];

    /// <summary>Streams of every object that say how it is drawn, not what it holds.</summary>
    private static readonly string[] NamesOfNoText =
    [
        "\u0001CompObj",
        "\u0001Ole",
        "\u0003ObjInfo",
        "\u0003LinkInfo",
        "\u0003EPRINT",
        "\u0003META",
        "\u0002OlePres000",
        "\u0005SummaryInformation",
        "\u0005DocumentSummaryInformation",
    ];

    public static void Read(byte[] bytes, string name, Bilingual where, EmbeddedFiles files, List<string> texts)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            Read(CompoundFile.Read(stream).Streams(), bytes, name, where, files, texts);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException)
        {
            texts.Add(RawStrings.In(bytes));
            files.Tell(where, new Bilingual("เสียหายหรือไม่ครบ", "it is damaged or incomplete"));
        }
    }

    private static void Read(
        IReadOnlyList<(string Name, byte[] Bytes)> streams,
        byte[] bytes,
        string name,
        Bilingual where,
        EmbeddedFiles files,
        List<string> texts
    )
    {
        if (streams.Any(stream => NamesOfOldOffice.Contains(stream.Name)))
        {
            files.Add(name, bytes, where);
            return;
        }

        var isKnown = false;
        foreach (var (stream, content) in streams)
        {
            if (stream == "\u0001Ole10Native" && Packed(content) is var (label, packed))
                files.Add(
                    label.Length == 0 ? name : label,
                    packed,
                    label.Length == 0 ? where : EmbeddedFiles.Named(label)
                );
            else if (stream is "Package" or "CONTENTS" or "EmbeddedOdf" && IsDocument(content))
                files.Add(name, content, where);
            else
            {
                texts.Add(RawStrings.In(content));
                continue;
            }

            isKnown = true;
        }

        if (!isKnown && (streams.Count == 0 || streams.Any(stream => !NamesOfNoText.Contains(stream.Name))))
            files.Tell(where, new Bilingual("เป็นวัตถุของโปรแกรมอื่น", "it is an object of another program"));
    }

    private static bool IsDocument(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];

    /// <summary>The file in an Ole10Native stream: its label, two paths, then its bytes ([MS-OLEDS]).</summary>
    private static (string Label, byte[] Bytes)? Packed(ReadOnlySpan<byte> native)
    {
        const int headLength = 6;
        if (native.Length < headLength + 2)
            return null;

        var rest = native[headLength..];
        var label = Text(ref rest);
        _ = Text(ref rest);
        if (rest.Length < 8)
            return null;

        var path = (int)Math.Min(int.MaxValue - 16, BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]));
        if (rest.Length < 12 + path)
            return null;

        var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[(8 + path)..]);
        rest = rest[(12 + path)..];
        return (label, rest[..(int)Math.Min(length, rest.Length)].ToArray());
    }

    private static string Text(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        var text = end < 0 ? bytes : bytes[..end];
        bytes = end < 0 ? [] : bytes[(end + 1)..];
        return CodePagesEncodingProvider.Instance.GetEncoding(874)!.GetString(text);
    }
}
