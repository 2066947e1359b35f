using System.Globalization;
using System.Text;

namespace ItaSite.Pdf;

/// <summary>
/// Whether a PDF's end leads to its table of objects. Readers may fix one that doesn't by searching the whole file; not
/// all do.
/// </summary>
/// <param name="IsWhole">
/// What follows the end does no harm to that: servers and disks pad files, web systems add to them.
/// </param>
/// <param name="Foreign">
/// How many bytes before the beginning and behind the end are neither the PDF's nor blank.
/// </param>
internal sealed record PdfTail(bool IsWhole, long Foreign)
{
    private const int Block = 2048;
    private const int HeadLength = 1024;
    private const string Start = "startxref";
    private const string End = "%%EOF";

    public static PdfTail Of(Stream stream)
    {
        // What some systems put before the header is not counted in the offset.
        var head = ReadAt(stream, 0, HeadLength);
        var header = Math.Max(0, head.IndexOf("%PDF-", StringComparison.Ordinal));
        if (LastStart(stream) is not { } start)
            return new PdfTail(false, 0);

        var tail = ReadAt(stream, start, Block)[Start.Length..];
        var digits = tail.TrimStart().TakeWhile(char.IsAsciiDigit).Take(12).ToArray();
        if (
            !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            || !(LeadsToTable(stream, offset) || LeadsToTable(stream, offset + header))
        )
            return new PdfTail(false, 0);

        // Objects behind the last table are of a newer state of the document whose own table is lost.
        var end = tail.IndexOf(End, StringComparison.Ordinal);
        var behind = Behind(stream, start + Start.Length + (end < 0 ? tail.Length : end + End.Length));
        return behind is null
            ? new PdfTail(false, 0)
            : new PdfTail(true, behind.Value + head[..header].Count(letter => !IsBlank(letter)));
    }

    private static long? LastStart(Stream stream)
    {
        for (var at = Math.Max(0, stream.Length - Block); ; at = Math.Max(0, at - Block + Start.Length))
        {
            if (ReadAt(stream, at, Block).LastIndexOf(Start, StringComparison.Ordinal) is >= 0 and var found)
                return at + found;

            if (at == 0)
                return null;
        }
    }

    /// <returns>Null if what stands there is part of a PDF.</returns>
    private static long? Behind(Stream stream, long at)
    {
        var foreign = 0L;
        for (; at < stream.Length; at += Block)
        {
            var text = ReadAt(stream, at, Block);
            foreign += text.Count(letter => !IsBlank(letter));
            if (text.Contains(" obj", StringComparison.Ordinal) || text.Contains("endstream", StringComparison.Ordinal))
                return null;
        }

        return foreign;
    }

    private static bool IsBlank(char letter) =>
        letter is '\0' or ' ' or '\t' or '\r' or '\n' or '\f' or '\u001A' or '\u00EF' or '\u00BB' or '\u00BF';

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
