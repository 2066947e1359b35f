namespace ItaSite.Search;

/// <summary>
/// Thai in scripts, one byte a letter instead of three: each of its common letters changes places with a sign or a
/// letter of ASCII. What is written so is read by the same exchange; the theme's 01-index.js does it alike.
/// </summary>
internal static class SearchLetters
{
    private const char FirstThai = '\u0E00';
    private const int Block = 0x80;

    private static readonly char[] OfAscii = new char[Block];
    private static readonly char[] OfThai = new char[Block];

    static SearchLetters()
    {
        for (var i = 0; i < Block; i++)
            (OfAscii[i], OfThai[i]) = ((char)i, (char)(FirstThai + i));

        foreach (var (ascii, thai) in Range('!', '~').Where(IsPlain).Zip(Range('ก', '๙').Where(IsCommon)))
            (OfAscii[ascii], OfThai[thai - FirstThai]) = (thai, ascii);
    }

    public static char Exchanged(char letter) =>
        letter < Block ? OfAscii[letter]
        : letter is >= FirstThai and < (char)(FirstThai + Block) ? OfThai[letter - FirstThai]
        : letter;

    public static string Exchanged(string text) =>
        string.Create(
            text.Length,
            text,
            (letters, text) =>
            {
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = Exchanged(text[i]);
            }
        );

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    /// <summary>Neither escaped in JSON within a script, nor a digit: numbers stay readable.</summary>
    private static bool IsPlain(char sign) => !"\"&'+<>\\`".Contains(sign) && !char.IsAsciiDigit(sign);

    private static bool IsCommon(char letter) =>
        letter
            is (>= 'ก' and <= '\u0E39' and not 'ฃ' and not 'ฅ' and not 'ฦ')
                or (>= 'เ' and <= 'ไ')
                or (>= 'ๆ' and <= '\u0E4C')
                or >= '๐';
}
