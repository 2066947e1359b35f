using System.Buffers;

namespace ItaSite.Screening;

/// <summary>Characters that take no room between letters, so that no reader knows they are there.</summary>
internal static class UnseenLetters
{
    /// <summary>The first half of the digits of mathematics, which look like any digit: 𝟏 𝟐 𝟑.</summary>
    private const char HalfOfDigit = '\uD835';

    /// <summary>The first half of the tags, which no system shows but in flags.</summary>
    private const char HalfOfTag = '\uDB40';
    private const char HalfOfFlag = '\uDFF4';

    /// <summary>What turns the direction of letters: marks, embeddings, overrides, isolates.</summary>
    public static readonly SearchValues<char> OfDirection = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    /// <summary>What shows letters in another order than they are read.</summary>
    public static readonly SearchValues<char> Overrides = SearchValues.Create("\u202D\u202E");

    /// <summary>Joiners and selectors, which change how letters of other scripts and emoji are drawn.</summary>
    public static readonly SearchValues<char> OfOtherScripts = SearchValues.Create([
        '\u200C',
        '\u200D',
        '\u180E',
        .. Range('\u17B4', '\u17B5'),
        .. Range('\uFE00', '\uFE0F'),
    ]);

    /// <summary>Joiners, soft hyphens, marks of direction, fillers, and the first halves of tags.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create([
        '\u00AD',
        '\u034F',
        '\u061C',
        '\u115F',
        '\u1160',
        .. Range('\u17B4', '\u17B5'),
        '\u180E',
        .. Range('\u200B', '\u200F'),
        .. Range('\u202A', '\u202E'),
        .. Range('\u2060', '\u206F'),
        '\u3164',
        .. Range('\uFE00', '\uFE0F'),
        '\uFEFF',
        '\uFFA0',
        HalfOfTag,
    ]);

    /// <summary>Within a number, as an eye or a copy of it would have it.</summary>
    public static bool Is(char letter) => letter >= '\u00AD' && (letter == HalfOfDigit || All.Contains(letter));

    /// <summary>How many letters of the text are one unseen character here.</summary>
    public static int LengthAt(string text, int position)
    {
        if (text[position] != HalfOfTag)
            return All.Contains(text[position]) ? 1 : 0;

        var start = position;
        while (start > 1 && text[start - 2] == HalfOfTag)
            start -= 2;

        return (start > 0 && text[start - 1] == HalfOfFlag) || position + 1 == text.Length ? 0 : 2;
    }

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
