using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>site.config.json, read and checked.</summary>
/// <param name="BaseUrl">
/// Where the site will stand, with a slash at the end; null leaves out what needs it (sitemap, feed).
/// </param>
/// <param name="FiscalYear">Null for a site without an assessment, such as a guide: pages and news only.</param>
/// <param name="Footer">What the theme puts at the end of every page, beside its own links.</param>
internal sealed record SiteConfig(
    Agency Agency,
    string? BaseUrl,
    FiscalYear? FiscalYear,
    string Theme,
    DigitStyle Digits,
    EitSurvey Eit,
    IReadOnlyList<MenuEntry> Menu,
    IReadOnlyList<MenuEntry> Footer,
    IReadOnlyList<Channel> Channels
)
{
    /// <summary>Words that mean the same to whoever searches, group by group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>
    /// Whether the public sees what is meant for the office: advice to authors, priorities, doubts about the criteria.
    /// </summary>
    public bool PublishesWorkshop { get; init; }

    /// <summary>What the agency's menu calls a page; null if it is not in the menu.</summary>
    public string? TitleInMenu(SitePath page) =>
        Menu.FirstOrDefault(entry =>
            entry.Destination is Destination.InSite { Fragment: null } inSite && inSite.Path == page
        )?.Title;
}
