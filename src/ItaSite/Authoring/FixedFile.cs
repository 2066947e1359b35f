namespace ItaSite.Authoring;

/// <summary>
/// A file that can be fixed, not yet written. A byte-order mark and the line ends are part of both texts.
/// </summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
internal sealed record FixedFile(string Path, string Before, string After)
{
    /// <summary>Repairs never add or take a line.</summary>
    public int Lines => Before.Split('\n').Zip(After.Split('\n')).Count(pair => pair.First != pair.Second);
}
