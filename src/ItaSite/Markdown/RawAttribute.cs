namespace ItaSite.Markdown;

/// <param name="Name">In small letters.</param>
/// <param name="Value">As browsers read it; empty if there is none.</param>
internal sealed record RawAttribute(string Name, string Value);
