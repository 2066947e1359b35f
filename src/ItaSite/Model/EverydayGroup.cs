namespace ItaSite.Model;

/// <summary>Whoever types any of the words is looking for what the agency calls by others.</summary>
/// <param name="Means">The agency's words, the closest first.</param>
internal sealed record EverydayGroup(IReadOnlyList<string> Means, IReadOnlyList<string> Typed);
