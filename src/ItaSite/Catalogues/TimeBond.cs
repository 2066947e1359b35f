namespace ItaSite.Catalogues;

/// <summary>What a rule ties its evidence to, so that an earlier year's can't serve again.</summary>
internal enum TimeBond
{
    None,

    /// <summary>To be looked at anew each year: a plan may have run out, another may be in office.</summary>
    Renewed,

    /// <summary>The data themselves are of a time.</summary>
    Data,
}
