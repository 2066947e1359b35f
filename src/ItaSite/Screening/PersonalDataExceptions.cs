using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>The personal data that one page shows on purpose, and which of it was met.</summary>
internal sealed class PersonalDataExceptions(Page page)
{
    private readonly Dictionary<string, PersonalDataPermission> written = page
        .AllowedPersonal.DistinctBy(permission => PersonalKey.Of(permission.Written))
        .ToDictionary(permission => PersonalKey.Of(permission.Written));
    private readonly HashSet<string> met = [];

    public bool Allows(string key)
    {
        if (!written.ContainsKey(key))
            return false;

        met.Add(key);
        return true;
    }

    public IEnumerable<Diagnostic> Leftover() =>
        written
            .Where(entry => !met.Contains(entry.Key))
            .Select(entry =>
                Diagnostic.At(
                    entry.Value.Place,
                    PrivacyProblems.AllowedPersonalIsNowhere,
                    Redacted.Of(entry.Value.Written)
                )
            );
}
