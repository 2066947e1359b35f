namespace ItaSite.Catalogues;

/// <summary>What another source says beside the wording that a catalogue quotes.</summary>
/// <param name="Source">Where it was read, in words for visitors.</param>
internal sealed record SourcedNote(string Text, string Source);
