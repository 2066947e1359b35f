namespace ItaSite.Diagnostics;

/// <summary>Every sentence about personal data in what is to be published.</summary>
internal static class PrivacyProblems
{
    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [];
}
