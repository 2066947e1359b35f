using System.Buffers;
using System.Text;

namespace ItaSite.Files;

/// <summary>
/// A text that is not all UTF-8, read line by line: Windows-874 throughout, or UTF-8 with a damaged letter, or two
/// files in one.
/// </summary>
internal ref struct MixedText
{
    /// <summary>A damaged letter leaves one or two bytes behind; a word in Windows-874 has more.</summary>
    private const int MostOfALetter = 2;

    /// <summary>Codes that Windows-874 leaves empty.</summary>
    private static readonly SearchValues<byte> NoLetters = SearchValues.Create([
        0,
        .. Range(0x81, 0x84),
        .. Range(0x86, 0x90),
        .. Range(0x98, 0x9F),
        .. Range(0xDB, 0xDE),
        .. Range(0xFC, 0xFF),
    ]);

    private readonly ReadOnlySpan<byte> bytes;
    private readonly Encoding thai;
    private readonly StringBuilder text = new();
    private readonly List<int> oldLines = [];
    private UnreadableByte? unreadable;

    private MixedText(ReadOnlySpan<byte> bytes, Encoding thai)
    {
        this.bytes = bytes;
        this.thai = thai;
    }

    public static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding thai)
    {
        var mixed = new MixedText(bytes, thai);
        var isOld = mixed.IsOldThroughout();
        var line = 0;
        for (var start = 0; start < bytes.Length; )
        {
            line++;
            var length = LineAt(bytes, start);
            mixed.Append(bytes.Slice(start, length), line, isOld);
            start += length;
        }

        var text = mixed.text.Replace("\0", "").ToString();
        return new DecodedText(text, mixed.unreadable, isOld ? [] : mixed.oldLines);
    }

    /// <summary>เน and a letter more happen to be a letter of UTF-8, so that a few such prove nothing.</summary>
    private readonly bool IsOldThroughout()
    {
        const int share = 50;
        var (modern, old) = (0, 0);
        for (var start = 0; start < bytes.Length; )
        {
            var length = LineAt(bytes, start);
            var (letters, strays) = Count(bytes.Slice(start, length));
            modern += letters > strays ? letters : 0;
            old += letters > strays ? 0 : strays;
            start += length;
        }

        return modern * share <= old;
    }

    private void Append(ReadOnlySpan<byte> line, int number, bool isOld)
    {
        var (letters, strays) = Count(line);
        if (isOld || (strays > MostOfALetter && strays > letters && line.IndexOfAnyInRange((byte)0x80, (byte)0x9F) < 0))
        {
            if (strays > 0 && !isOld)
                oldLines.Add(number);

            AppendOld(line, number);
            return;
        }

        while (!line.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(line, out var rune, out var length) != OperationStatus.Done || rune.Value == 0)
                Tell(line[0], number);

            AppendRune(rune);
            line = line[length..];
        }
    }

    private void AppendOld(ReadOnlySpan<byte> line, int number)
    {
        while (line.IndexOfAny(NoLetters) is var stray and >= 0)
        {
            text.Append(thai.GetString(line[..stray]));
            Tell(line[stray], number);
            AppendRune(Rune.ReplacementChar);
            line = line[(stray + 1)..];
        }

        text.Append(thai.GetString(line));
    }

    private readonly void AppendRune(Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }

    private void Tell(byte value, int line)
    {
        var start = 0;
        for (var at = text.Length - 1; at >= 0 && start == 0; at--)
            start = text[at] is '\n' or '\r' ? at + 1 : 0;

        unreadable = unreadable is null
            ? new UnreadableByte(line, text.Length - start + 1, value, 1)
            : unreadable with
            {
                Count = unreadable.Count + 1,
            };
    }

    private static (int Letters, int Strays) Count(ReadOnlySpan<byte> line)
    {
        var (letters, strays) = (0, 0);
        while (!line.IsEmpty)
        {
            var isLetter = Rune.DecodeFromUtf8(line, out _, out var length) == OperationStatus.Done;
            letters += isLetter && length > 1 ? 1 : 0;
            strays += isLetter ? 0 : length;
            line = line[length..];
        }

        return (letters, strays);
    }

    private static IEnumerable<byte> Range(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (byte)code);

    /// <summary>With the mark that ends it.</summary>
    private static int LineAt(ReadOnlySpan<byte> bytes, int start)
    {
        var end = bytes[start..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
            return bytes.Length - start;

        var isPair = bytes[start + end] == '\r' && start + end + 1 < bytes.Length && bytes[start + end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }
}
