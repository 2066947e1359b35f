using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>All that rules look at beyond an item's page, its evidence and their texts.</summary>
/// <param name="Contact">The page that separate channels are held against.</param>
internal sealed record SiteAsJudged(
    Agency Agency,
    string? BaseUrl,
    EitSurvey Eit,
    ValueList<Channel> Channels,
    ValueList<Same<Page>> Contact,
    ValueList<(SitePath Address, Same<DocumentFacts> Facts)> Documents
)
{
    public static SiteAsJudged Of(Site site) =>
        new(
            site.Config.Agency,
            site.Config.BaseUrl,
            site.Config.Eit,
            [.. site.Config.Channels],
            [.. site.Pages.Where(page => page.Address == SiteAddresses.Contact).Select(page => new Same<Page>(page))],
            [
                .. site.Documents.Select(document =>
                    (document.Address, new Same<DocumentFacts>(site.DocumentFacts[document.Address]))
                ),
            ]
        );
}
