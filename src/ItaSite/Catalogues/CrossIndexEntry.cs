namespace ItaSite.Catalogues;

/// <param name="Key">As the list numbers it: 9(3).</param>
/// <param name="Items">The items whose evidence stands under it; may be none.</param>
internal sealed record CrossIndexEntry(string Key, string Title, IReadOnlyList<ItemCode> Items);
