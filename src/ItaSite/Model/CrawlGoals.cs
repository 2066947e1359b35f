namespace ItaSite.Model;

/// <summary>What the assessment wants to know of a visitor's way from the home page.</summary>
/// <param name="Wanted">Every item's page, and evidence that a rule wants near.</param>
/// <param name="WithCodes">The pages that are named as showing a QR code.</param>
/// <param name="Checklists">One of each year; they lead to all of its items in the same way.</param>
internal sealed record CrawlGoals(
    IReadOnlyList<Destination> Wanted,
    IReadOnlyList<SitePath> WithCodes,
    IReadOnlyList<SitePath> Checklists
);
