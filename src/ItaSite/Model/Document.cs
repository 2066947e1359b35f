namespace ItaSite.Model;

/// <summary>A file that a page refers to, published as it is.</summary>
internal sealed record Document(SourceFile File, SitePath Address);
