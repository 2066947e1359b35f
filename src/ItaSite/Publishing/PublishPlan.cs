namespace ItaSite.Publishing;

/// <summary>What publishing would do, decided from two lists alone; shown before anything happens.</summary>
/// <param name="New">Files that the host does not have.</param>
/// <param name="Replaced">Files that take the place of an older one.</param>
/// <param name="Removed">Files that we published before and that are no longer part of the site.</param>
/// <param name="Others">Files that we never published, and that stay.</param>
/// <param name="InTheWay">
/// Files that we never published, where one of ours goes: nothing is sent while there are any.
/// </param>
/// <param name="Same">How many files are there already.</param>
internal sealed record PublishPlan(
    IReadOnlyList<BuiltFile> New,
    IReadOnlyList<BuiltFile> Replaced,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Others,
    IReadOnlyList<string> InTheWay,
    int Same
)
{
    public long Bytes => Sent.Sum(file => file.Size);

    public bool IsNothing => New.Count == 0 && Replaced.Count == 0 && Removed.Count == 0;

    /// <summary>In the order in which they take their places: what pages load first, the list of all last.</summary>
    public IEnumerable<BuiltFile> Sent =>
        New.Concat(Replaced).OrderBy(file => TurnOf(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal);

    /// <param name="all">Sends everything, whatever the host's list says.</param>
    /// <param name="removesOthers">What we never published goes too.</param>
    public static PublishPlan Of(IReadOnlyList<BuiltFile> site, HostListing host, bool all, bool removesOthers)
    {
        var paths = site.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var there = site.Where(file => host.Sizes.ContainsKey(file.Path)).ToList();
        var replaced = there.Where(file => all || !IsSame(file, host)).ToList();
        var strange = host
            .Sizes.Keys.Where(path => !paths.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToLookup(host.IsOurs);
        return new PublishPlan(
            [.. site.Where(file => !host.Sizes.ContainsKey(file.Path))],
            replaced,
            removesOthers
                ? [.. strange[true].Concat(strange[false]).Order(StringComparer.Ordinal)]
                : [.. strange[true]],
            removesOthers ? [] : [.. strange[false]],
            removesOthers ? [] : [.. replaced.Where(file => IsStrange(file, host)).Select(file => file.Path)],
            there.Count - replaced.Count
        );
    }

    /// <summary>
    /// What goes away under a name that only differs in its letters' case from one that stays: on some hosts both are
    /// one file.
    /// </summary>
    public IReadOnlyList<string> RemovedTwins(IEnumerable<BuiltFile> site)
    {
        var kept = site.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Removed.Where(kept.Contains)];
    }

    private static bool IsSame(BuiltFile file, HostListing host) =>
        host.Sizes[file.Path] == file.Size
        && (file.Path == BuiltSite.List || host.Published.GetValueOrDefault(file.Path) == file.Sum)
        && !(file.Path == BuiltSite.List && !IsSameList(file, host));

    /// <summary>The list says nothing of itself: it is the same if the host's is.</summary>
    private static bool IsSameList(BuiltFile file, HostListing host) =>
        host.Published.GetValueOrDefault(BuiltSite.List) == file.Sum;

    /// <summary>One of the same size may be what an interrupted first run put there.</summary>
    private static bool IsStrange(BuiltFile file, HostListing host) =>
        !host.IsOurs(file.Path) && host.Sizes[file.Path] != file.Size;

    private static int TurnOf(string path) =>
        path == BuiltSite.List ? 3
        : path == "index.html" ? 2
        : path.EndsWith(".html", StringComparison.Ordinal) ? 1
        : 0;
}
