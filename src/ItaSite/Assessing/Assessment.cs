using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// Makes the register of each year: element by element, what the site shows and how it fits the rules.
/// </summary>
internal static class Assessment
{
    /// <summary>The registers before anybody has walked the site, one a year.</summary>
    public static IReadOnlyList<RegisterDraft> Draft(Site site, BuildMemory? memory = null)
    {
        var finder = new EvidenceFinder(site);
        var judged = SiteAsJudged.Of(site);
        return
        [
            .. site.Years.Select(year =>
                new YearAssessment(site, year, finder, judged, memory ?? BuildMemory.None).Draft()
            ),
        ];
    }

    /// <param name="crawl">Null if there was no home page to start from.</param>
    public static Diagnosed<IReadOnlyList<Register>> Complete(
        Site site,
        IEnumerable<RegisterDraft> drafts,
        Crawl? crawl,
        BuildMemory memory
    )
    {
        IReadOnlyList<Register> registers = [.. drafts.Select(draft => draft.Complete(crawl))];
        return new(
            registers,
            [.. registers.SelectMany(RegisterFindings.In), .. Traps(site, memory), .. ClosedYearsStay.In(site)]
        );
    }

    /// <summary>What the rules that wait for the crawl want to know of it.</summary>
    public static CrawlGoals Goals(IEnumerable<RegisterDraft> drafts)
    {
        var registers = drafts.Select(draft => draft.AsKnown).ToList();
        var records = registers.SelectMany(register => register.Items).ToList();
        return new CrawlGoals(
            [
                .. records.SelectMany(record =>
                    EvidenceUnder(record, Quality.OnHomePage, Quality.LinkFromHome)
                        .Prepend(new Destination.InSite(record.Address))
                ),
            ],
            [
                .. records
                    .SelectMany(record => EvidenceUnder(record, Quality.QrCode))
                    .OfType<Destination.InSite>()
                    .Select(place => place.Path),
            ],
            [.. registers.Select(register => SiteAddresses.Checklist(register.Year.Year))]
        );
    }

    private static IEnumerable<Destination> EvidenceUnder(ItemRecord record, params Quality[] qualities) =>
        from element in record.Elements
        where element.Element.Rules.Any(rule => rule is ElementRule.Has has && qualities.Contains(has.Quality))
        from evidence in element.Evidence
        select evidence.Destination;

    private static IEnumerable<Diagnostic> Traps(Site site, BuildMemory memory) =>
        [
            .. LinksWorkForAssessors.Check(site, memory),
            .. StaffSurveyStaysInside.Check(site, memory),
            .. ChannelsStandApart.Check(site),
            .. EvidenceIsOfThisYear.Check(site),
            .. DocumentsAreTheAgencysOwn.Check(site),
            .. site.Years.SelectMany(year => year.Items.Values).SelectMany(NoneIsSaidAloud.Check),
        ];
}
