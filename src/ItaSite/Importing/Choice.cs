using ItaSite.Diagnostics;

namespace ItaSite.Importing;

/// <summary>One of the answers to a question.</summary>
/// <param name="Value">Comes back as the answer.</param>
internal sealed record Choice(string Value, Bilingual Text);
