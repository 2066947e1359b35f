namespace ItaSite.Catalogues;

/// <summary>
/// Another list that the same evidence serves, such as sections 7 and 9 of the Official Information Act.
/// </summary>
/// <param name="Key">Part of its page's address.</param>
internal sealed record CrossIndex(string Key, string Title, string Source, IReadOnlyList<CrossIndexEntry> Entries);
