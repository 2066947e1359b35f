namespace ItaSite.Model;

/// <summary>Personal data as a message may say it: logs travel further than the page they speak of.</summary>
internal static class Redacted
{
    private const int DigitsOfANumber = 9;
    private const int DigitsShown = 5;

    /// <summary>
    /// A long number keeps its first five digits, an e-mail address its first two letters and its host; other words
    /// stay.
    /// </summary>
    public static string Of(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0)
            return $"{text[..Math.Min(2, at)]}…{text[at..]}";

        if (text.Count(char.IsDigit) < DigitsOfANumber)
            return text;

        var seen = 0;
        return string.Create(
            text.Length,
            text,
            (span, whole) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = char.IsDigit(whole[i]) && ++seen > DigitsShown ? 'X' : whole[i];
            }
        );
    }
}
