namespace ItaSite.Model;

/// <summary>What was found for an element. There is no "passed": that is the assessors' word.</summary>
internal enum ElementState
{
    /// <summary>Evidence stands at a named place.</summary>
    Found,

    /// <summary>Only example content stands there; never counted as evidence.</summary>
    Sample,

    Missing,

    /// <summary>The agency gives a reason instead.</summary>
    Waived,
}
