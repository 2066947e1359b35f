using System.Globalization;

namespace ItaSite.Screening;

/// <summary>The runs of digits of a text, in whatever digits they are written, and what stands between one and the next.</summary>
internal sealed class DigitGroups
{
    private readonly List<(int Start, int Length)> groups = [];
    private readonly List<DigitGap> gaps = [];

    public DigitGroups(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (ValueOf(text[i]) < 0)
                continue;

            var start = i;
            while (i < text.Length && ValueOf(text[i]) >= 0)
                i++;

            gaps.Add(groups.Count == 0 ? DigitGap.Apart : GapOf(text.AsSpan(groups[^1].Start + groups[^1].Length, start - groups[^1].Start - groups[^1].Length)));
            groups.Add((start, i - start));
        }

        gaps.Add(DigitGap.Apart);
    }

    public string Text { get; }

    public int Count => groups.Count;

    public int Start(int group) => groups[group].Start;

    public int Length(int group) => groups[group].Length;

    public int End(int group) => groups[group].Start + groups[group].Length;

    public DigitGap Before(int group) => gaps[group];

    public DigitGap After(int group) => gaps[group + 1];

    /// <summary>From one group to another, both counted, as Arabic digits.</summary>
    public string Digits(int first, int last) => string.Concat(Text[Start(first)..End(last)].Select(ValueOf).Where(value => value >= 0).Select(value => (char)('0' + value)));

    /// <summary>Whether groups of these lengths follow one another, none further from the next than a dash, a dot or a space.</summary>
    public bool Have(int first, ReadOnlySpan<int> lengths)
    {
        if (first + lengths.Length > Count)
            return false;

        for (var i = 0; i < lengths.Length; i++)
        {
            if (Length(first + i) != lengths[i] || (i > 0 && Before(first + i) is DigitGap.Apart or DigitGap.Comma))
                return false;
        }

        return true;
    }

    public static int ValueOf(char letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        < '\u0660' => -1,
        _ => CharUnicodeInfo.GetDecimalDigitValue(letter),
    };

    private static DigitGap GapOf(ReadOnlySpan<char> between)
    {
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
            if (letter is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFF0D')
                dashes++;
            else if (char.IsWhiteSpace(letter) || letter is '(' or ')')
                spaces++;
        }

        if (dashes + spaces < between.Length || dashes > 1)
            return DigitGap.Apart;

        return dashes == 1 ? DigitGap.Dash : between is "  " or "   " ? DigitGap.Apart : DigitGap.Space;
    }
}
