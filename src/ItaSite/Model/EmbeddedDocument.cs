using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A document inside another: packed, attached or embedded.</summary>
/// <param name="Where">What holds it, as a phrase in a message: "the embedded file a.xlsx".</param>
internal sealed record EmbeddedDocument(Bilingual Where, DocumentFacts Facts);
