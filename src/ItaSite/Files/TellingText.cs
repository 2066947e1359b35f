namespace ItaSite.Files;

/// <summary>Whether a value could hold personal data at all: most of what stands in attributes can't.</summary>
internal static class TellingText
{
    /// <summary>The shortest number that a message could be about.</summary>
    private const int FewestDigits = 9;

    private const int GuidLength = 38;

    public static bool Is(ReadOnlySpan<char> value)
    {
        if (value.Length < FewestDigits || value is ['{', .., '}'] && value.Length == GuidLength)
            return false;

        var digits = 0;
        foreach (var letter in value)
        {
            if (letter == '@')
                return true;

            if (char.IsDigit(letter))
                digits++;
        }

        return digits >= FewestDigits;
    }
}
