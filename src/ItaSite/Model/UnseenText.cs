using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>Text inside a document that its pages do not show: screened for personal data, never searched.</summary>
/// <param name="Where">What holds it, as a phrase in a message: "the note on cell B2, sheet X".</param>
internal sealed record UnseenText(Bilingual Where, string Text);
