using System.Collections.Concurrent;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>The headers that came with pages, each value once with the first page that it came with.</summary>
internal sealed class SentHeaders
{
    private const string Cookie = "set-cookie";
    private const string RobotsTag = "x-robots-tag";

    private static readonly Bilingual NotSent = new("(ไม่ส่ง)", "(not sent)");

    private readonly ConcurrentDictionary<(string Name, string Value), string> seen = new();

    public void Note(string path, Answer answer)
    {
        foreach (var name in PolicyText.Names)
            Keep(name, answer.Header(name));

        // Only its name: the value changes at each visit.
        if (answer.Header(Cookie) is { Length: > 0 } cookie)
            Keep(Cookie, cookie.Split('=')[0]);

        var robots = answer.Header(RobotsTag);
        if (robots.Contains("noindex", StringComparison.OrdinalIgnoreCase))
            Keep(RobotsTag, robots);

        void Keep(string name, string value) =>
            seen.AddOrUpdate((name, value), path, (_, old) => string.CompareOrdinal(path, old) < 0 ? path : old);
    }

    /// <param name="published">What the host files ask for; null if they are not at hand.</param>
    public IEnumerable<Diagnostic> Judge(IReadOnlyDictionary<string, string>? published)
    {
        if (seen.IsEmpty)
            yield break;

        var missing = PolicyText.Names.Where(name => ValuesOf(name).All(value => value.Value.Length == 0)).ToList();
        if (missing.Count > 0)
            yield return Diagnostic.At(
                Place.TopOf(SiteAddresses.Home.Value),
                VerifyProblems.PolicyIsNotSent,
                string.Join(", ", missing)
            );

        foreach (var ((name, value), path) in InOrder())
        {
            if (name is Cookie or RobotsTag)
                yield return Diagnostic.At(Place.TopOf(path), VerifyProblems.HostAddsHeader, name, value);
            else if (missing.Contains(name) || (published?.GetValueOrDefault(name) is { } right && value == right))
                continue;
            else if (value.Length == 0)
                yield return Weakened(path, name, NotSent);
            else if (PolicyText.IsWeak(name, value))
                yield return Weakened(path, name, Bilingual.Same(value));
            else if (published is not null)
                yield return Diagnostic.At(Place.TopOf(path), VerifyProblems.HostAddsHeader, name, value);
        }
    }

    private static Diagnostic Weakened(string path, string name, Bilingual value) =>
        Diagnostic.At(
            Place.TopOf(path),
            VerifyProblems.PolicyIsWeakened,
            Bilingual.Same(name),
            value,
            Bilingual.Same(string.Join(", ", SiteAddresses.HostFiles.SkipLast(1)))
        );

    private IEnumerable<(string Name, string Value)> ValuesOf(string name) => seen.Keys.Where(key => key.Name == name);

    private IEnumerable<KeyValuePair<(string Name, string Value), string>> InOrder() =>
        seen.OrderBy(entry => entry.Key.Name, StringComparer.Ordinal)
            .ThenBy(entry => entry.Value, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Value, StringComparer.Ordinal);
}
