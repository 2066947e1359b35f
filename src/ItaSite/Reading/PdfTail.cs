using System.Globalization;
using System.Text;

namespace ItaSite.Reading;

/// <summary>Whether a PDF's end leads to its table of objects. Readers may mend one that doesn't by searching the whole file; not all do.</summary>
internal static class PdfTail
{
    private const int Length = 2048;
    private const int HeadLength = 1024;

    public static bool IsWhole(Stream stream)
    {
        var tail = ReadAt(stream, Math.Max(0, stream.Length - Length), Length);
        var start = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        if (start < 0)
            return false;

        var digits = tail[(start + "startxref".Length)..].TrimStart().TakeWhile(char.IsAsciiDigit).Take(12).ToArray();
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return false;

        // What some systems put before the header is not counted in the offset.
        var header = Math.Max(0, ReadAt(stream, 0, HeadLength).IndexOf("%PDF-", StringComparison.Ordinal));
        return LeadsToTable(stream, offset) || LeadsToTable(stream, offset + header);
    }

    private static bool LeadsToTable(Stream stream, long offset)
    {
        if (offset <= 0 || offset >= stream.Length)
            return false;

        var there = ReadAt(stream, offset, 64).TrimStart();
        return there.StartsWith("xref", StringComparison.Ordinal)
            || (there.Length > 0 && char.IsAsciiDigit(there[0]) && there.Contains(" obj", StringComparison.Ordinal));
    }

    private static string ReadAt(Stream stream, long offset, int length)
    {
        stream.Position = offset;
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        stream.Position = 0;
        return Encoding.Latin1.GetString(bytes, 0, read);
    }
}
