namespace ItaSite.Model;

internal enum Interval
{
    Monthly,
    Quarterly,
    HalfYearly,
    PerTerm,
}
