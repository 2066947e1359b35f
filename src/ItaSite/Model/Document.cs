namespace ItaSite.Model;

/// <summary>A file that a page refers to, published as it is.</summary>
internal sealed record Document(SourceFile File, SitePath Address)
{
    /// <summary>Whether it is a picture with the name of another, but for the ending.</summary>
    public bool HasNamesake { get; init; }
}
