namespace ItaSite.Catalogues;

/// <summary>One of the assessment's instruments (IIT, EIT, OIT).</summary>
/// <param name="Weight">Points of the 100 of the whole assessment.</param>
internal sealed record Instrument(string Id, string Title, decimal Weight);
