using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>The personal data that one page shows on purpose, and which of it was met.</summary>
internal sealed class PersonalDataExceptions(Page page)
{
    private readonly Dictionary<string, string> written = page
        .AllowedPersonal.Keys.DistinctBy(PersonalKey.Of)
        .ToDictionary(PersonalKey.Of);
    private readonly HashSet<string> met = [];

    public bool Allows(string key)
    {
        if (!written.ContainsKey(key))
            return false;

        met.Add(key);
        return true;
    }

    /// <summary>
    /// Where the permissions themselves stand in the page's front matter: not published, and no use of them.
    /// </summary>
    public static Range Block(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return default;

        var start = text.IndexOf("\nallow-personal:", StringComparison.Ordinal) + 1;
        var close = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (start == 0 || close < start)
            return default;

        var end = text.IndexOf('\n', start);
        while (end < close && text[end + 1] is ' ' or '}' or '"' or '\'')
            end = text.IndexOf('\n', end + 1);

        return start..end;
    }

    public IEnumerable<Diagnostic> Leftover(SourceText source)
    {
        foreach (var (key, value) in written.Where(entry => !met.Contains(entry.Key)))
        {
            var (start, length) = Block(source.Text).GetOffsetAndLength(source.Text.Length);
            var at = source.Text.IndexOf(value, start, length, StringComparison.Ordinal);
            yield return Diagnostic.At(
                source.PlaceAt(at >= 0 ? at : start),
                PrivacyProblems.AllowedPersonalIsNowhere,
                Redacted.Of(value)
            );
        }
    }
}
