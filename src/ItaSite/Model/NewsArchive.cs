namespace ItaSite.Model;

/// <summary>
/// The years of the news, and the months of a year with much of it: pages that are made once there is more news than
/// its own page lists.
/// </summary>
/// <param name="Years">Newest first.</param>
internal sealed record NewsArchive(IReadOnlyList<NewsYear> Years)
{
    /// <summary>What the page of the news lists.</summary>
    public const int Latest = 20;

    public bool IsMade { get; } = Years.Sum(year => year.Count) > Latest;

    /// <summary>None as long as the page of the news lists everything.</summary>
    public IEnumerable<SitePath> Addresses => IsMade ? Years.SelectMany(year => year.Addresses) : [];

    /// <param name="published">The day of each entry.</param>
    public static NewsArchive Of(IEnumerable<DateOnly> published) =>
        new([
            .. published
                .GroupBy(NewsYear.Of)
                .OrderByDescending(year => year.Key)
                .Select(year => new NewsYear(
                    year.Key,
                    [
                        .. year.GroupBy(day => day.Month)
                            .OrderByDescending(month => month.Key)
                            .Select(month => new NewsMonth(year.Key, month.Key, month.Count())),
                    ]
                )),
        ]);

    /// <summary>The pages from the year's down to the one that lists an entry of that day.</summary>
    public IEnumerable<SitePath> WayTo(DateOnly published)
    {
        if (!IsMade || Years.FirstOrDefault(year => year.Year == NewsYear.Of(published)) is not { } year)
            return [];

        return year.IsByMonth ? [year.Address, SiteAddresses.NewsOf(year.Year, published.Month)] : [year.Address];
    }
}
