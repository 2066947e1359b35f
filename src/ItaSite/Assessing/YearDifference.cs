using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>How one file of a closed year differs from what was recorded.</summary>
/// <param name="Was">Null for what was added.</param>
/// <param name="Now">Null for what was dropped.</param>
internal sealed record YearDifference(ChangeKind Kind, ClosedFile? Was, ClosedFile? Now)
{
    /// <summary>What stands now is compared by address; the same content at another address has moved.</summary>
    public static IReadOnlyList<YearDifference> Between(
        IReadOnlyList<ClosedFile> recorded,
        IReadOnlyList<ClosedFile> standing
    )
    {
        // Two files of one address are told as such.
        var now = standing.DistinctBy(file => file.Key).ToDictionary(file => file.Key);
        var known = recorded.Select(file => file.Key).ToHashSet();
        var added = standing.Where(file => !known.Contains(file.Key)).ToList();
        var differences = new List<YearDifference>();

        foreach (var was in recorded)
        {
            if (now.TryGetValue(was.Key, out var same))
            {
                if (same.Sum != was.Sum)
                    differences.Add(new YearDifference(ChangeKind.Changed, was, same));

                continue;
            }

            var moved = added.Find(file => file.Sum == was.Sum);
            differences.Add(new YearDifference(moved is null ? ChangeKind.Dropped : ChangeKind.Moved, was, moved));
            if (moved is not null)
                added.Remove(moved);
        }

        return [.. differences, .. added.Select(file => new YearDifference(ChangeKind.Added, null, file))];
    }
}
