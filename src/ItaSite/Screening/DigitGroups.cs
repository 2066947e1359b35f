using System.Globalization;
using ItaSite.Thai;

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
            for (; i < text.Length && (ValueOf(text[i]) >= 0 || IsUnseen(text[i])); i++)
            {
                if (ValueOf(text[i]) < 0)
                    continue;

                length++;
                end = i + 1;
            }

            gaps.Add(groups.Count == 0 ? DigitGap.Apart : GapOf(text.AsSpan(groups[^1].End, start - groups[^1].End)));
            groups.Add((start, end, length));
            i--;
        }

        gaps.Add(DigitGap.Apart);
    }

    public string Text { get; }

    public int Count => groups.Count;

    public int Start(int group) => groups[group].Start;

    public int Length(int group) => groups[group].Length;

    public int End(int group) => groups[group].End;

    public DigitGap Before(int group) => gaps[group];

    public DigitGap After(int group) => gaps[group + 1];

    /// <summary>From one group to another, both counted, as Arabic digits.</summary>
    public string Digits(int first, int last) =>
        string.Concat(
            Text[Start(first)..End(last)]
                .Select(ValueOf)
                .Where(value => value >= 0)
                .Select(value => (char)('0' + value))
        );

    /// <summary>
    /// Whether groups of these lengths follow one another, none further from the next than a dash, a dot or a space.
    /// </summary>
    /// <param name="across">Or than the border between two cells of a table.</param>
    public bool Have(int first, ReadOnlySpan<int> lengths, bool across = false)
    {
        if (first + lengths.Length > Count)
            return false;

        for (var i = 0; i < lengths.Length; i++)
        {
            if (
                Length(first + i) != lengths[i]
                || (
                    i > 0
                    && Before(first + i) is var gap
                    && (gap is DigitGap.Apart or DigitGap.Comma || (gap == DigitGap.Cell && !across))
                )
            )
                return false;
        }

        return true;
    }

    public static int ValueOf(char letter) =>
        letter switch
        {
            >= '0' and <= '9' => letter - '0',
            >= '๐' and <= '๙' => letter - '๐',
            < '\u0660' or (>= 'ก' and < '๐') => -1,
            _ => CharUnicodeInfo.GetDecimalDigitValue(letter),
        };

    /// <summary>Joiners, marks of direction and soft hyphens stand between letters without being seen.</summary>
    private static bool IsUnseen(char letter) =>
        letter
            is '\u00AD'
                or '\u034F'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
                or '\uFEFF';

    private static DigitGap GapOf(ReadOnlySpan<char> between)
    {
        if (between.Length > 16)
            return DigitGap.Apart;

        Span<char> seen = stackalloc char[between.Length];
        var length = 0;
        foreach (var letter in between)
        {
            if (!IsUnseen(letter))
                seen[length++] = letter;
        }

        return GapOfSeen(seen[..length]);
    }

    private static DigitGap GapOfSeen(ReadOnlySpan<char> between)
    {
        // A number may go on in the next line or cell behind its own dash.
        if (
            between is [var first, ..]
            && Dashes.Is(first)
            && between[1..].ContainsAny('\n', '\t')
            && between[1..].Trim().IsEmpty
            && between.Count('\n') < 2
        )
            return DigitGap.Dash;

        if (between.Count('\t') == 1 && between.Trim().IsEmpty && between.Length <= 3 && between.Count('\n') < 2)
            return DigitGap.Cell;

        if (between.Length > 3 || between.ContainsAny('\n', '\r', '\t'))
            return DigitGap.Apart;

        if (between is ".")
            return DigitGap.Dot;

        if (between is ",")
            return DigitGap.Comma;

        var dashes = 0;
        var spaces = 0;
        foreach (var letter in between)
        {
            if (Dashes.Is(letter))
                dashes++;
            else if (char.IsWhiteSpace(letter) || letter is '(' or ')')
                spaces++;
        }

        if (dashes + spaces < between.Length || dashes > 1)
            return DigitGap.Apart;

        return dashes == 1 ? DigitGap.Dash
            : between is "  " or "   " ? DigitGap.Apart
            : DigitGap.Space;
    }
}
