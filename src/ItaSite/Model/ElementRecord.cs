namespace ItaSite.Model;

/// <summary>One element in the register.</summary>
/// <param name="Reason">Why it is waived, in the agency's words.</param>
internal sealed record ElementRecord(Element Element, ElementState State, IReadOnlyList<Evidence> Evidence, string? Reason);
