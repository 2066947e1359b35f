namespace ItaSite.Tables;

/// <summary>What can be wrong with who reports to whom.</summary>
internal enum OrganisationFaultKind
{
    /// <summary>The table lacks a column of units or one of those above them.</summary>
    TooFewColumns,

    UnitTwice,
    SuperiorUnknown,

    /// <summary>Following the superiors of a unit leads back to it.</summary>
    Circle,

    /// <summary>No unit is without a superior.</summary>
    NoTop,

    /// <summary>More units or levels than can be read in a drawing.</summary>
    TooLarge,
}
