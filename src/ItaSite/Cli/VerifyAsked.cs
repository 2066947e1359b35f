using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>What a person asks <c>ita verify</c> to look at.</summary>
/// <param name="Place">A folder or an address.</param>
/// <param name="Site">The folder that keeps the sums; null for the one around.</param>
/// <param name="Against">What to compare with instead.</param>
/// <param name="Report">The file for the report.</param>
/// <param name="Resume">The file for what was done.</param>
/// <param name="Delay">Before each request.</param>
internal sealed record VerifyAsked(
    string Place,
    string? Site,
    string? Against,
    string? Report,
    string? Resume,
    TimeSpan Delay
)
{
    /// <summary>Whoever is looked at vouches for itself.</summary>
    public bool IsOwnWord => Against == ExpectedFiles.OwnSums;

    /// <param name="around">The site, if none is named.</param>
    /// <exception cref="DiskException">Nothing is kept there, or it can't be read.</exception>
    public ExpectedFiles Expected(string around) =>
        Against is not null ? ExpectedFiles.Of(Against) : ExpectedFiles.KeptIn(Site ?? around);
}
