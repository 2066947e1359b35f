namespace ItaSite.Diagnostics;

/// <summary>Every sentence about slips of Thai typing.</summary>
internal static class TextProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
