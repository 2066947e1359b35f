namespace ItaSite.Model;

/// <summary>Words where evidence should be that no assessor accepts.</summary>
/// <param name="SaysNone">That there is none, where none is no answer; else a placeholder or an excuse.</param>
internal sealed record NoEvidence(string Quote, bool SaysNone);
