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

    /// <summary>Edits from one word to the other; two neighbours that changed places are one edit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;

        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(
                    Math.Min(current[j - 1], previous[j]) + 1,
                    previous[j - 1] + (AreSame(a[i - 1], b[j - 1]) ? 0 : 1)
                );
                if (i > 1 && j > 1 && AreSame(a[i - 1], b[j - 2]) && AreSame(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool AreSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
