namespace ItaSite.Diagnostics;

/// <summary>Finds the word a person may have meant, by edit distance.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate that differs least from what was written, or null if none is near (at most a third of the letters,
    /// and never more than three).
    /// </summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        var allowed = Math.Clamp((written.Length + 1) / 3, 1, 3);
        string? nearest = null;

        foreach (var candidate in candidates)
        {
            if (candidate == written)
                continue;

            var distance = Distance(written, candidate, allowed);
            if (distance <= allowed)
            {
                nearest = candidate;
                allowed = distance - 1;
            }

            if (allowed < 0)
                break;
        }

        return nearest;
    }

    private static int Distance(string a, string b, int limit) =>
        Math.Abs(a.Length - b.Length) > limit
            ? limit + 1
            : EditDistance.ToPrefixes(a.ToLowerInvariant(), b.ToLowerInvariant())[^1];
}
