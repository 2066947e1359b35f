namespace ItaSite.Thai;

/// <summary>
/// Text as it was meant, where documents and keyboards left it broken: glyphs of old fonts, สระอำ in two, marks apart
/// or twice, letters with a space between any two. Right text stays as it is.
/// </summary>
internal static class ShownText
{
    /// <summary>So many letters in a row that stand alone are a word that was spaced out.</summary>
    private const int FewestLetters = 5;

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0E01', '\uFEFF'))
            return text;

        text = Unspaced(text);
        var letters = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
            length = Append(letters, length, OldThaiGlyphs.Mended(letter));

        var written = letters.AsSpan(0, length);
        return written.SequenceEqual(text) ? text : new string(written);
    }

    private static int Append(char[] letters, int length, char letter)
    {
        if (letter is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF')
            return length;

        if (ThaiLetters.ClingsToTheLast(letter))
        {
            var end = length;
            while (end > 0 && letters[end - 1] is ' ' or '\u00A0')
                end--;

            if (end > 0 && ThaiLetters.IsThai(letters[end - 1]))
                length = end;

            if (letter != '\u0E45')
                return FoldedText.Join(letters, length, letter);
        }

        if (letter == ThaiLetters.SaraE && length > 0 && letters[length - 1] == ThaiLetters.SaraE)
        {
            letters[length - 1] = ThaiLetters.SaraAe;
            return length;
        }

        letters[length] = letter;
        return length + 1;
    }

    private static string Unspaced(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && text[start - 1] is not (' ' or '\n'))
                continue;

            var (end, letters, hasVowel) = SpacedFrom(text, start);

            // ก ข ค ง จ are entries of a list: what is spaced out has vowels that stand alone.
            if (letters >= FewestLetters && hasVowel)
                text = text[..start] + text[start..end].Replace(" ", "", StringComparison.Ordinal) + text[end..];
        }

        return text;
    }

    /// <summary>The run of letters with a space between any two that begins here.</summary>
    private static (int End, int Letters, bool HasVowel) SpacedFrom(string text, int start)
    {
        var (end, letters, hasVowel) = (start, 0, false);
        for (var at = start; LoneEnd(text, at) is > 0 and var after; at = after + 1)
        {
            hasVowel |= !ThaiLetters.IsConsonant(text[at]);
            letters++;
            end = after;
            if (after == text.Length || text[after] != ' ')
                break;
        }

        return (end, letters, hasVowel);
    }

    /// <returns>Behind the letter, with its marks, that stands alone here; 0 if none does.</returns>
    private static int LoneEnd(string text, int at)
    {
        if (at >= text.Length || !ThaiLetters.IsThai(text[at]))
            return 0;

        var end = at + 1;
        while (end < text.Length && ThaiLetters.IsMark(text[end]))
            end++;

        return end == text.Length || text[end] is ' ' or '\n' ? end : 0;
    }
}
