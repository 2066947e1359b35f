using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

/// <summary>A finished page, looked at once.</summary>
/// <param name="Faults">What is wrong with it by itself.</param>
/// <param name="LeftMarkup">What looks like Markdown on it, which its sources may have told already.</param>
internal sealed record PageProof(PageFacts Facts, IReadOnlyList<Diagnostic> Faults, IReadOnlyList<string> LeftMarkup);
