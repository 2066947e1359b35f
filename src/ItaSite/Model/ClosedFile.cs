using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A page, a document or a data file of a closed year.</summary>
/// <param name="File">The source file; a page may change its file as long as it keeps its address.</param>
/// <param name="Address">Null for data that have no address of their own.</param>
/// <param name="Sum">SHA-256 of what is published, in hexadecimal.</param>
/// <param name="Place">Where it is recorded, or the top of the file itself.</param>
internal sealed record ClosedFile(string File, SitePath? Address, string Sum, Place Place)
{
    /// <summary>What it is known by.</summary>
    public string Key => Address?.Value ?? File;
}
