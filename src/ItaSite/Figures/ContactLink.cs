using ItaSite.Thai;

namespace ItaSite.Figures;

/// <summary>
/// What to call or write to, where a cell holds a telephone number or an e-mail address and nothing else.
/// </summary>
internal static class ContactLink
{
    /// <summary>Null if it is neither.</summary>
    public static string? Of(string text) => Telephone(ThaiDigits.ToArabic(text)) ?? Mail(text);

    private static string? Telephone(string text)
    {
        if (text.Any(letter => !char.IsAsciiDigit(letter) && letter is not (' ' or '-' or '(' or ')')))
            return null;

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits is { Length: 9 or 10 } and ['0', ..] ? $"tel:{digits}" : null;
    }

    private static string? Mail(string text) =>
        text.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host]
        && host.Contains('.', StringComparison.Ordinal)
        && (name + host).All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '+')
            ? $"mailto:{text}"
            : null;
}
