namespace ItaSite.Tables;

/// <summary>The form that a table follows, and where each of its columns stands in the table.</summary>
/// <param name="Columns">
/// By the form column's key, the table's column from 0; what the table lacks is not in it.
/// </param>
internal sealed record FollowedForm(TableForm Form, IReadOnlyDictionary<string, int> Columns);
