namespace ItaSite.Model;

/// <summary>The news of one month.</summary>
/// <param name="Year">Of the Buddhist era.</param>
/// <param name="Month">From 1.</param>
internal sealed record NewsMonth(int Year, int Month, int Count)
{
    public SitePath Address { get; } = SiteAddresses.NewsOf(Year, Month);
}
