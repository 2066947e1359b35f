namespace ItaSite.Thai;

/// <summary>The kinds of Thai characters, by how they are typed around a consonant.</summary>
internal static class ThaiLetters
{
    public const char SaraA = '\u0E30';
    public const char SaraAa = '\u0E32';
    public const char SaraAm = '\u0E33';
    public const char SaraE = '\u0E40';
    public const char SaraAe = '\u0E41';
    public const char Thanthakhat = '\u0E4C';
    public const char Nikhahit = '\u0E4D';

    /// <summary>Consonants, vowels and marks; no digits and no signs.</summary>
    public static bool IsThai(char letter) => letter is (>= '\u0E01' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4E');

    public static bool IsConsonant(char letter) => letter is >= '\u0E01' and <= '\u0E2E';

    /// <summary>เ แ โ ใ ไ, typed before their consonant.</summary>
    public static bool IsLeadingVowel(char letter) => letter is >= SaraE and <= '\u0E44';

    /// <summary>ะ า ำ, typed after the marks of their consonant.</summary>
    public static bool IsFollowingVowel(char letter) => letter is SaraA or SaraAa or SaraAm;

    /// <summary>What stands above or below a consonant.</summary>
    public static bool IsMark(char letter) =>
        letter is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    public static bool IsTone(char letter) => letter is >= '\u0E48' and <= '\u0E4B';

    /// <summary>Upper and lower vowels; phinthu, nikhahit and yamakkan keep other company in Pali.</summary>
    public static bool IsMarkVowel(char letter) => letter is '\u0E31' or (>= '\u0E34' and <= '\u0E39') or '\u0E47';

    /// <summary>Can't begin a word or a syllable: it belongs to the letter before it.</summary>
    public static bool ClingsToTheLast(char letter) => IsMark(letter) || IsFollowingVowel(letter) || letter == '\u0E45';

    /// <summary>The word around a place, as far as Thai letters go, but no more than a few of them.</summary>
    public static (int Start, int End) WordAround(string text, int start, int end)
    {
        const int most = 10;
        var from = start;
        while (from > 0 && start - from < most && IsThai(text[from - 1]))
            from--;

        while (from < start && from > 0 && (ClingsToTheLast(text[from]) || IsLeadingVowel(text[from - 1])))
            from++;

        var to = end;
        while (
            to < text.Length
            && IsThai(text[to])
            && (to - end < most || (ClingsToTheLast(text[to]) && to - end < 2 * most))
        )
            to++;

        return (from, to);
    }
}
