namespace ItaSite.Thai;

internal enum Interval
{
    Monthly,
    Quarterly,
    HalfYearly,
    PerTerm,
}
