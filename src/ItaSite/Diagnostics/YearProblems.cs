namespace ItaSite.Diagnostics;

/// <summary>Every sentence about years: starting one, and keeping a closed one as it was.</summary>
internal static class YearProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
