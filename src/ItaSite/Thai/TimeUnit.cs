namespace ItaSite.Thai;

/// <summary>What kind of time a text names.</summary>
internal enum TimeUnit
{
    Day,
    Month,
    Quarter,
    HalfYear,

    /// <summary>Of a school.</summary>
    Term,
    Year,
}
