using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>Reads an RTF file: its words, its properties, and what is embedded in it.</summary>
internal static class RtfReader
{
    private static readonly Bilingual Hidden = new("ส่วนที่ไม่แสดงของไฟล์ RTF", "what the RTF file does not show");
    private static readonly Bilingual Object = new("วัตถุที่ฝังอยู่", "an embedded object");
    private static readonly Bilingual Drawing = new("รูปที่ฝังอยู่", "an embedded picture");

    public static DocumentFacts Read(Stream stream, string file, Nesting nesting, DiagnosticBag diagnostics)
    {
        using var memory = new MemoryStream();
        using var metered = nesting.Inflation.Over(stream);
        metered.CopyTo(memory);
        var text = RtfText.Of(memory.ToArray(), nesting.Inflation);
        var files = new EmbeddedFiles(file, nesting, diagnostics);
        var texts = new List<string> { text.Unseen };
        foreach (var (destination, bytes) in text.Things)
        {
            if (destination == "objdata")
                ReadObject(bytes, files, texts);
            else if (bytes is [0xFF, 0xD8, ..] or [0x89, (byte)'P', ..])
                files.Add("picture", bytes, Drawing);
            else
                texts.Add(RawStrings.In(bytes));
        }

        return new DocumentFacts(
            DocumentKind.Rtf,
            null,
            [.. text.Authors.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()],
            false,
            null,
            [new DocumentPart(null, text.Shown)]
        )
        {
            Unseen =
            [
                .. texts
                    .Where(hidden => !string.IsNullOrWhiteSpace(hidden))
                    .Select(hidden => new UnseenText(Hidden, hidden)),
            ],
            Embedded = files.All,
        };
    }

    /// <summary>What OLE 1 wraps stands behind its own head: a compound file, a document, or a packed file.</summary>
    private static void ReadObject(byte[] bytes, EmbeddedFiles files, List<string> texts)
    {
        var start = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
        if (start >= 0)
        {
            EmbeddedObject.Read(bytes[start..], "object", Object, files, texts);
            return;
        }

        start = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4]);
        start = start >= 0 ? start : bytes.AsSpan().IndexOf("%PDF-"u8);
        if (start >= 0)
        {
            files.Add("object", bytes[start..], Object);
            return;
        }

        texts.Add(RawStrings.In(bytes));
        files.Tell(Object, new Bilingual("เป็นวัตถุของโปรแกรมอื่น", "it is an object of another program"));
    }
}
