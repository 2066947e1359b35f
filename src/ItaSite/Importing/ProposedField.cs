namespace ItaSite.Importing;

/// <summary>A value for the page's front matter.</summary>
/// <param name="Path">The key, and the key in its map: <c>evidence</c>, <c>budget-per-project</c>.</param>
internal sealed record ProposedField(IReadOnlyList<string> Path, string Value);
