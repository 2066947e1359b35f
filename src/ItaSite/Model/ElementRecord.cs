using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>One element in the register.</summary>
/// <param name="Evidence">Listed even where a rule is not met and the element therefore is not found.</param>
/// <param name="Verdicts">One a rule, where there is evidence to judge.</param>
/// <param name="Reason">Why it is waived, in the agency's words.</param>
internal sealed record ElementRecord(
    Element Element,
    ElementState State,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<RuleVerdict> Verdicts,
    string? Reason
)
{
    /// <summary>What stands in the place of evidence but is none, quoted; null if nothing does.</summary>
    public NoEvidence? InItsPlace { get; init; }
}
