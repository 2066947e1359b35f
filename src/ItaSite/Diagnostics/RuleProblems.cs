namespace ItaSite.Diagnostics;

/// <summary>Every sentence about evidence that does not fit a rule of the catalogue, or that asks for a person's word.</summary>
internal static class RuleProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
