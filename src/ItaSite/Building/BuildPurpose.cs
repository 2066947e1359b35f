namespace ItaSite.Building;

/// <summary>What a site is built for.</summary>
internal enum BuildPurpose
{
    /// <summary>To say what is wrong: nobody opens its files, so what is made on opening is not made.</summary>
    Check,

    /// <summary>For visitors.</summary>
    Publish,

    /// <summary>For the office's own eyes, with what is not published: advice, priorities and doubts.</summary>
    Preview,
}
