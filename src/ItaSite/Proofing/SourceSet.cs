namespace ItaSite.Proofing;

/// <summary>The addresses in <c>srcset</c>, as browsers cut it: a comma within an address is part of it.</summary>
internal static class SourceSet
{
    private const string Spaces = " \t\n\f\r";

    public static IEnumerable<string> AddressesIn(string set)
    {
        for (var at = 0; at < set.Length; )
        {
            if (set[at] == ',' || Spaces.Contains(set[at], StringComparison.Ordinal))
            {
                at++;
                continue;
            }

            var end = set.IndexOfAny([.. Spaces], at);
            var address = end < 0 ? set[at..] : set[at..end];
            at += address.Length;
            var bare = address.TrimEnd(',');
            if (bare.Length > 0)
                yield return bare;

            if (bare.Length < address.Length)
                continue;

            var next = set.IndexOf(',', Math.Min(at, set.Length));
            at = next < 0 ? set.Length : next + 1;
        }
    }
}
