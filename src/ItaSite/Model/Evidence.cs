namespace ItaSite.Model;

/// <summary>A place that shows an element is met.</summary>
internal sealed record Evidence(EvidenceKind Kind, string Title, Destination Destination);
