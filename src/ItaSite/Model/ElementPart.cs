namespace ItaSite.Model;

internal sealed record ElementPart(string Key, string Title);
