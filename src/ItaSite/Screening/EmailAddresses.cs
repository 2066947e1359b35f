using System.Buffers;
using ItaSite.Model;
using ItaSite.Thai;

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

    private static readonly SearchValues<char> Signs = SearchValues.Create("@\uFF20\uFE6B");

    public static IEnumerable<PersonalDatum> In(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Signs); at >= 0; at = Next(text, at))
        {
            var start = StartOf(text, at, IsPlain);
            if (start == at)
                start = StartOf(text, at, static letter => char.IsLetterOrDigit(letter) || ThaiLetters.IsMark(letter));

            var end = at + 1;
            while (
                end < text.Length
                && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' || UnseenLetters.Is(text[end]))
            )
                end++;

            var labels = Seen(text[(at + 1)..end]).TrimEnd('.', '-').ToLowerInvariant().Split('.');
            if (
                start < at
                && labels.Length is 2 or 3
                && Providers.Contains(labels[0])
                && labels[1..].All(Endings.Contains)
            )
            {
                var written = $"{Seen(text[start..at])}@{string.Join('.', labels)}";
                yield return new PersonalDatum(PersonalKind.Email, start, end, written, Redacted.Of(written));
            }
        }
    }

    private static int Next(string text, int at) =>
        text.AsSpan(at + 1).IndexOfAny(Signs) is >= 0 and var next ? at + 1 + next : -1;

    private static int StartOf(string text, int at, Func<char, bool> isOfName)
    {
        var start = at;
        while (start > 0 && (isOfName(text[start - 1]) || UnseenLetters.Is(text[start - 1])))
            start--;

        while (start < at && UnseenLetters.Is(text[start]))
            start++;

        return start;
    }

    private static bool IsPlain(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-';

    private static string Seen(string text) =>
        text.Any(UnseenLetters.Is) ? string.Concat(text.Where(letter => !UnseenLetters.Is(letter))) : text;
}
