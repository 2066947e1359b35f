namespace ItaSite.Model;

/// <summary>A change of a closed year, recorded with its reason and shown to every reader.</summary>
/// <param name="File">The source file as it is now, or as it was before it was dropped.</param>
/// <param name="Address">Where it stands, or stood before it was dropped; null for data.</param>
/// <param name="Was">The SHA-256 before the change; null for what was added.</param>
/// <param name="From">Its address before it was moved.</param>
internal sealed record LaterChange(
    DateOnly Date,
    ChangeKind Kind,
    string File,
    SitePath? Address,
    SitePath? From,
    string? Was,
    string Reason
);
