namespace ItaSite.Model;

/// <summary>A span of days, first and last day included.</summary>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    public bool Covers(Period other) => From <= other.From && To >= other.To;
}
