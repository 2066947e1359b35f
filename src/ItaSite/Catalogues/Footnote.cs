namespace ItaSite.Catalogues;

/// <summary>What a catalogue says at the foot of an item or element.</summary>
/// <param name="Mark">The sign that stands beside what it belongs to; null for a lone note without one.</param>
/// <param name="Source">Where it was read, in words for visitors; null where it is the catalogue's own source.</param>
internal sealed record Footnote(string? Mark, string Text, string? Source);
