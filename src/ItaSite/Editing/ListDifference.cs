using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>Where two lists differ, once the longest row of items that both have is found.</summary>
internal static class ListDifference
{
    /// <returns>From the end on: items of the old list, and those of the new one in their place.</returns>
    public static IEnumerable<(Range Old, Range New)> Gaps(IReadOnlyList<DataNode> old, IReadOnlyList<DataNode> now)
    {
        var longest = Longest(old, now);
        var pairs = new List<(int Old, int New)> { (-1, -1) };
        for (var (i, j) = (0, 0); i < old.Count && j < now.Count; )
        {
            if (DataTree.Same(old[i], now[j]))
                pairs.Add((i++, j++));
            else if (longest[i + 1][j] >= longest[i][j + 1])
                i++;
            else
                j++;
        }

        pairs.Add((old.Count, now.Count));
        for (var k = pairs.Count - 1; k > 0; k--)
        {
            var (before, behind) = (pairs[k - 1], pairs[k]);
            if (behind.Old - before.Old > 1 || behind.New - before.New > 1)
                yield return ((before.Old + 1)..behind.Old, (before.New + 1)..behind.New);
        }
    }

    private static int[][] Longest(IReadOnlyList<DataNode> old, IReadOnlyList<DataNode> now)
    {
        var longest = Enumerable.Range(0, old.Count + 1).Select(_ => new int[now.Count + 1]).ToArray();
        for (var i = old.Count - 1; i >= 0; i--)
        for (var j = now.Count - 1; j >= 0; j--)
            longest[i][j] = DataTree.Same(old[i], now[j])
                ? longest[i + 1][j + 1] + 1
                : Math.Max(longest[i + 1][j], longest[i][j + 1]);

        return longest;
    }
}
