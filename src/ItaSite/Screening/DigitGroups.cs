using System.Globalization;

namespace ItaSite.Screening;

/// <summary>
/// The runs of digits of a text, in whatever digits they are written, and what stands between one and the next.
/// </summary>
internal sealed class DigitGroups
{
    private readonly List<(int Start, int End, int Length)> groups = [];
    private readonly List<DigitGap> gaps = [];

    public DigitGroups(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (ValueOf(text[i]) < 0)
                continue;

            var (start, end, length) = (i, i, 0);
            for (; i < text.Length && (ValueOf(text[i]) >= 0 || UnseenLetters.Is(text[i])); i++)
            {
                if (ValueOf(text[i]) < 0)
                    continue;

                length++;
                end = i + 1;
            }

            gaps.Add(
                groups.Count == 0
                    ? DigitGap.Apart
                    : DigitGapReader.Of(text.AsSpan(groups[^1].End, start - groups[^1].End))
            );
            groups.Add((start, end, length));
            TouchesLetter |=
                (start > 0 && DisguisedDigits.Looks(text[start - 1]))
                || (end < text.Length && DisguisedDigits.Looks(text[end]));
            i--;
        }

        gaps.Add(DigitGap.Apart);
    }

    public string Text { get; }

    /// <summary>Whether a letter that looks like a digit stands beside one.</summary>
    public bool TouchesLetter { get; }

    public int Count => groups.Count;

    public int Start(int group) => groups[group].Start;

    public int Length(int group) => groups[group].Length;

    public int End(int group) => groups[group].End;

    public DigitGap Before(int group) => gaps[group];

    public DigitGap After(int group) => gaps[group + 1];

    /// <summary>From one group to another, both counted, as Arabic digits.</summary>
    public string Digits(int first, int last)
    {
        var length = 0;
        for (var group = first; group <= last; group++)
            length += Length(group);

        return string.Create(
            length,
            (Text, Start: Start(first)),
            static (digits, from) =>
            {
                var at = from.Start;
                for (var i = 0; i < digits.Length; at++)
                {
                    if (ValueOf(from.Text[at]) is >= 0 and var value)
                        digits[i++] = (char)('0' + value);
                }
            }
        );
    }

    /// <summary>
    /// Whether groups of these lengths follow one another, parted by nothing but such gaps; a number goes over one end
    /// of a line at most.
    /// </summary>
    public bool Have(int first, ReadOnlySpan<int> lengths, DigitGap gap = DigitGap.InNumber)
    {
        if (first + lengths.Length > Count)
            return false;

        var lineEnds = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            if (Length(first + i) != lengths[i] || (i > 0 && (Before(first + i) & gap) == 0))
                return false;

            lineEnds += i > 0 && Before(first + i) == DigitGap.LineEnd ? 1 : 0;
        }

        return lineEnds <= 1;
    }

    public static int ValueOf(char letter) =>
        letter switch
        {
            >= '0' and <= '9' => letter - '0',
            >= '๐' and <= '๙' => letter - '๐',
            < '\u0660' or (>= 'ก' and < '๐') => -1,
            >= '\u2460' and <= '\u2468' => letter - '\u245F',
            '\u24EA' => 0,
            >= '\u2776' and <= '\u277E' => letter - '\u2775',

            // Fonts of symbols, Word's among them, keep their signs there.
            >= '\uF030' and <= '\uF039' => letter - '\uF030',
            >= '\uDFCE' and <= '\uDFFF' => (letter - '\uDFCE') % 10,
            _ => CharUnicodeInfo.GetDecimalDigitValue(letter),
        };
}
