namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what contradicts itself, and about links that assessors can't use.</summary>
internal static class TrapProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
