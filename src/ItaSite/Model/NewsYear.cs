using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>The news of one year.</summary>
/// <param name="Year">Of the Buddhist era, from January.</param>
/// <param name="Months">Those with news, newest first.</param>
internal sealed record NewsYear(int Year, IReadOnlyList<NewsMonth> Months)
{
    /// <summary>More than this is more than one page should list.</summary>
    private const int MostOnOnePage = 100;

    public int Count { get; } = Months.Sum(month => month.Count);

    /// <summary>Whether each month has a page of its own.</summary>
    public bool IsByMonth => Count > MostOnOnePage;

    public SitePath Address { get; } = SiteAddresses.NewsOf(Year);

    public IEnumerable<SitePath> Addresses =>
        IsByMonth ? [Address, .. Months.Select(month => month.Address)] : [Address];

    public static int Of(DateOnly published) => ThaiCalendar.BuddhistYear(published);
}
