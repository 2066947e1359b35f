namespace ItaSite.Screening;

/// <summary>
/// What two spellings of one number, address or name have in common: digits folded, separators and capitals dropped.
/// </summary>
internal static class PersonalKey
{
    public static string Of(string written)
    {
        var key = string.Concat(
            written
                .Select(letter =>
                    DigitGroups.ValueOf(letter) is >= 0 and var value
                        ? (char)('0' + value)
                        : char.ToLowerInvariant(letter)
                )
                .Where(letter =>
                    letter == '+' || letter == '@' || letter > '\u02FF'
                        ? letter is not ((>= '\u2000' and <= '\u206F') or '\u2212' or '\uFF0D')
                        : char.IsAsciiLetterOrDigit(letter)
                )
        );
        return !key.StartsWith("+66", StringComparison.Ordinal) ? key
            : key.StartsWith("+660", StringComparison.Ordinal) ? key[3..]
            : $"0{key[3..]}";
    }
}
