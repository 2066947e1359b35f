namespace ItaSite.Screening;

/// <summary>Numbers with letters in them that eyes read as digits: O for 0, l and I for 1.</summary>
internal static class DisguisedDigits
{
    private const int FewestDigits = 6;

    public static bool Looks(char letter) =>
        letter is 'O' or 'o' or 'Q' or 'l' or 'I' or '\u041E' or '\u043E' or '\u039F' or '\u0406';

    /// <returns>
    /// The text, letter for letter, with digits in those words that have none but such letters; the same text if there
    /// are none.
    /// </returns>
    public static string Of(string text)
    {
        char[]? plain = null;
        for (var start = 0; start < text.Length; )
        {
            if (!BelongsToWord(text[start]))
            {
                start++;
                continue;
            }

            var (end, digits, letters, others) = (start, 0, 0, 0);
            for (; end < text.Length && BelongsToWord(text[end]); end++)
            {
                if (DigitGroups.ValueOf(text[end]) >= 0)
                    digits++;
                else if (Looks(text[end]))
                    letters++;
                else if (text[end] is not ('-' or '_'))
                    others++;
            }

            if (others == 0 && letters > 0 && digits >= FewestDigits)
            {
                plain ??= text.ToCharArray();
                for (var i = start; i < end; i++)
                    plain[i] = Looks(plain[i]) ? DigitOf(plain[i]) : plain[i];
            }

            start = end;
        }

        return plain is null ? text : new string(plain);
    }

    private static char DigitOf(char letter) => letter is 'l' or 'I' or '\u0406' ? '1' : '0';

    private static bool BelongsToWord(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || Looks(letter) || DigitGroups.ValueOf(letter) >= 0;
}
