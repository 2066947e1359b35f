using System.Text;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>
/// Thai that a document shows as Latin letters, since its fonts carry the bytes of TIS-620 or UTF-8 and do not say so.
/// </summary>
internal static class CodePageThai
{
    private const int FirstUpper = 0x80;
    private const int FewestLetters = 3;

    /// <summary>What Windows-1252 shows for the bytes from 80 on.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>What those bytes are in old Thai fonts: raised and shifted glyphs, or punctuation.</summary>
    private const string UpperGlyphs =
        "\uF700\uF701\uF702\uF703\uF704…\uF705\uF706\uF707\uF708\uF709\uF70A\uF70B\uF70C\uF70D\uF70E"
        + "\uF70F‘’“”•–—\uF710\uF711\uF712\uF713\uF714\uF715\uF716\uF717";

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>
    /// A line is decoded if it holds a word that is certainly such Thai; what Latin letters it holds in words of their
    /// own stay.
    /// </summary>
    public static string Decoded(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF'))
            return text;

        return string.Join('\n', text.Split('\n').Select(DecodedLine));
    }

    private static string DecodedLine(string line)
    {
        if (FromUtf8(line) is { } utf8)
            return utf8;

        if (!Runs(line).Any(IsCertain))
            return line;

        var decoded = line.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            if (ByteOf(line[i]) is { } code)
                decoded[i] = ThaiOf(code);
        }

        return new string(decoded);
    }

    /// <summary>Letters above ASCII that follow one another; in Latin words they stand alone.</summary>
    private static IEnumerable<string> Runs(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && ByteOf(line[i]) is not null)
                i++;

            if (i > start)
                yield return line[start..i];
        }
    }

    private static bool IsCertain(string run)
    {
        var thai = ThaiMarks.Ordered(string.Concat(run.Select(letter => ThaiOf(ByteOf(letter)!.Value))));
        return thai.Count(ThaiLetters.IsThai) >= FewestLetters && ThaiMarks.Impossible(thai) == 0;
    }

    /// <summary>
    /// UTF-8's bytes of a Thai letter look like Latin letters that follow one another in no language, nor in TIS-620
    /// for long.
    /// </summary>
    private static string? FromUtf8(string line)
    {
        if (!line.Contains("à¸", StringComparison.Ordinal) && !line.Contains("à¹", StringComparison.Ordinal))
            return null;

        var decoded = new StringBuilder();
        var (inside, outside) = (0, 0);
        for (var i = 0; i < line.Length; )
        {
            var length = LengthInUtf8(line, i);
            inside += length;
            outside += length == 0 && ByteOf(line[i]) is not null ? 1 : 0;
            decoded.Append(
                length == 0
                    ? line[i].ToString()
                    : Utf8.GetString([.. line.Substring(i, length).Select(letter => (byte)ByteOf(letter)!.Value)])
            );
            i += Math.Max(length, 1);
        }

        return inside > outside ? decoded.ToString() : null;
    }

    private static int LengthInUtf8(string line, int at)
    {
        var length = ByteOf(line[at]) switch
        {
            0xE0 when at + 1 < line.Length && ByteOf(line[at + 1]) is 0xB8 or 0xB9 => 3,
            0xE2 when at + 1 < line.Length && ByteOf(line[at + 1]) is 0x80 => 3,
            _ => 0,
        };
        return
            at + length <= line.Length
            && line.Skip(at + 1).Take(length - 1).All(letter => ByteOf(letter) is >= 0x80 and <= 0xBF)
            ? length
            : 0;
    }

    private static int? ByteOf(char letter) =>
        letter switch
        {
            < '\u0080' => null,
            <= '\u00FF' => letter,
            _ => Upper.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? FirstUpper + at : null,
        };

    private static char ThaiOf(int code) =>
        code switch
        {
            < 0xA0 => OldThaiGlyphs.Mended(UpperGlyphs[code - FirstUpper]),
            0xA0 => ' ',
            <= 0xDA or (>= 0xDF and <= 0xFB) => (char)('\u0E00' + code - 0xA0),
            >= 0xFC and <= 0xFE => OldThaiGlyphs.Mended((char)('\uF718' + code - 0xFC)),
            _ => (char)code,
        };
}
