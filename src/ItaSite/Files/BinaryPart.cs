namespace ItaSite.Files;

/// <summary>What a part of an Office file is that is no XML.</summary>
internal enum BinaryPart
{
    /// <summary>A picture or a document of its own.</summary>
    File,

    /// <summary>What another program put there.</summary>
    Object,
    Macros,

    /// <summary>A drawing or a control whose words stand in it letter by letter.</summary>
    Drawing,
}
