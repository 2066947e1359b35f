using ItaSite.Thai;

namespace ItaSite.Search;

/// <summary>Where a word may begin or end: never between a Thai letter and what belongs to it.</summary>
internal static class WordBounds
{
    public static bool IsAt(ReadOnlySpan<char> text, int at) =>
        at <= 0
        || at >= text.Length
        || (
            !ThaiLetters.ClingsToTheLast(text[at])
            && !ThaiLetters.IsLeadingVowel(text[at - 1])
            && !(char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at]))
            && !(char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at]))
        );
}
