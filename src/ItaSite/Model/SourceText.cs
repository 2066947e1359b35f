using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A text file, decoded, that knows the line and column of every position in it.</summary>
internal sealed class SourceText
{
    /// <summary>Whoever writes more by hand has put something else into the file.</summary>
    private const int LimitInMegabytes = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var start = 0; text.AsSpan(start).IndexOf('\n') is >= 0 and var length; lineStarts.Add(start))
            start += length + 1;
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>
    /// Reads UTF-8, with or without a byte-order mark. A file in another encoding is a diagnostic at its first
    /// unreadable letter, and null.
    /// </summary>
    public static SourceText? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (file.Length > LimitInMegabytes * 1024L * 1024L)
        {
            diagnostics.Add(
                Diagnostic.At(Place.TopOf(file.Path), ReadingProblems.TextIsTooLarge, $"{LimitInMegabytes}")
            );
            return null;
        }

        var bytes = file.Bytes().AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];

        var bad = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalidByte(bytes);
        if (bad < 0)
            return new SourceText(file.Path, WithLineFeeds(Utf8.GetString(bytes)));

        var line = bytes[..bad].Count((byte)'\n') + 1;
        var start = bytes[..bad].LastIndexOf((byte)'\n') + 1;
        var place = new Place(file.Path, line, Utf8.GetCharCount(bytes[start..bad]) + 1);
        diagnostics.Add(
            Diagnostic.At(place, LooksThai(bytes) ? FileProblems.PageIsWindows874 : FileProblems.FileIsNotUtf8)
        );
        return null;
    }

    /// <summary>As editors count lines: a form feed or a line separator of Unicode ends none.</summary>
    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    public Place PlaceAt(int position)
    {
        var index = lineStarts.BinarySearch(Math.Clamp(position, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return new Place(File, line + 1, position - lineStarts[line] + 1);
    }

    /// <summary>The position of a place in this file.</summary>
    public int PositionOf(Place place) =>
        Math.Min(lineStarts[Math.Clamp(place.Line, 1, lineStarts.Count) - 1] + place.Column - 1, Text.Length);

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
            position += length;

        return position;
    }

    /// <summary>
    /// In Windows-874 the Thai letters are single bytes from A1 to FB; a UTF-8 text with a damaged letter has many
    /// whole ones.
    /// </summary>
    private static bool LooksThai(ReadOnlySpan<byte> bytes)
    {
        var (letters, strays, thai) = (0, 0, 0);
        while (!bytes.IsEmpty)
        {
            var isLetter = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            letters += isLetter && length > 1 ? 1 : 0;
            foreach (var value in isLetter ? [] : bytes[..length])
            {
                strays++;
                thai += value is (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB) ? 1 : 0;
            }

            bytes = bytes[length..];
        }

        return strays > letters && thai * 10 >= strays * 9;
    }
}
