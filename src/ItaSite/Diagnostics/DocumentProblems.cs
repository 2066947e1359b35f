namespace ItaSite.Diagnostics;

/// <summary>Every sentence about documents: broken, mislabelled, unreadable.</summary>
internal static class DocumentProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
