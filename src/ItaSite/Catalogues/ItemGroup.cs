namespace ItaSite.Catalogues;

internal sealed record ItemGroup(string Key, string? Title, string? Doubt, IReadOnlyList<Item> Items);
