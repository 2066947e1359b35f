namespace ItaSite.Publishing;

/// <summary>What lies on the host.</summary>
/// <param name="Sizes">By path; below zero where the host does not say, as of a link.</param>
/// <param name="Published">
/// What the host's own lists say that we published, with the sums: a hint, since a host can be changed.
/// </param>
internal sealed record HostListing(
    IReadOnlyDictionary<string, long> Sizes,
    IReadOnlyDictionary<string, string> Published
)
{
    /// <summary>Put beside the site by a run that was stopped while it put files into place.</summary>
    public IReadOnlySet<string> Ours { get; init; } = new HashSet<string>();

    public bool IsOurs(string path) => Published.ContainsKey(path) || Ours.Contains(path) || path == BuiltSite.List;
}
