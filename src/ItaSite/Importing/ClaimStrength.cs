namespace ItaSite.Importing;

/// <summary>By how much files show that they are about an element.</summary>
internal enum ClaimStrength
{
    /// <summary>The element asks for nothing but a time.</summary>
    OnlyTime,

    /// <summary>A word or two that many files have.</summary>
    FewWords,

    /// <summary>Words that only such a file has.</summary>
    OwnWords,
}
