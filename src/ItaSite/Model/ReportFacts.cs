namespace ItaSite.Model;

/// <summary>What stands on the cover of the agency's report.</summary>
/// <param name="Previous">The result that the measures start from; null if there is none.</param>
/// <param name="Goal">In the agency's own words.</param>
/// <param name="Preamble">What led to the report.</param>
internal sealed record ReportFacts(string Title, PreviousResult? Previous, string? Goal, string? Preamble);
