namespace ItaSite.Model;

/// <param name="File">Where it stands; of a style sheet or script in parts, the first.</param>
/// <param name="Parts">
/// The texts of a style sheet or script in order, or the one of an SVG; none of other files.
/// </param>
internal sealed record ThemeAsset(SourceFile File, SitePath Address, IReadOnlyList<SourceText> Parts)
{
    /// <summary>Of the bytes that were read; null for texts, which are published as they were read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>As it is published; null for what is no text.</summary>
    public string? Text { get; } = Parts.Count == 0 ? null : string.Join('\n', Parts.Select(part => part.Text));
}
