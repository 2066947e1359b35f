namespace ItaSite.Importing;

/// <summary>A file to be written into the site.</summary>
/// <param name="Path">From the site's folder.</param>
internal sealed record ProposedFile(string Path, byte[] Bytes)
{
    /// <summary>
    /// Whether the file of that name is to be replaced; else there is none yet, in any case of letters.
    /// </summary>
    public bool Replaces { get; init; }
}
