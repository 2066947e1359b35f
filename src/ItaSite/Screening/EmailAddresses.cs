using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>Finds e-mail addresses at providers where anyone may open one.</summary>
internal static class EmailAddresses
{
    private static readonly HashSet<string> Providers =
    [
        "gmail",
        "googlemail",
        "hotmail",
        "outlook",
        "yahoo",
        "ymail",
        "live",
        "windowslive",
        "msn",
        "icloud",
        "me",
        "proton",
        "protonmail",
        "aol",
    ];
    private static readonly HashSet<string> Endings = ["com", "net", "me", "co", "th", "uk"];

    public static IEnumerable<PersonalDatum> In(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && IsOfName(text[start - 1]))
                start--;

            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;

            var labels = text[(at + 1)..end].TrimEnd('.', '-').ToLowerInvariant().Split('.');
            if (
                start < at
                && labels.Length is 2 or 3
                && Providers.Contains(labels[0])
                && labels[1..].All(Endings.Contains)
            )
            {
                var written = $"{text[start..at]}@{string.Join('.', labels)}";
                yield return new PersonalDatum(PersonalKind.Email, start, end, written, Redacted.Of(written));
            }
        }
    }

    private static bool IsOfName(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-';
}
