using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Makes the register of each year: element by element, what the site shows and how it fits the rules.</summary>
internal static class Assessment
{
    /// <summary>The registers before anyone has walked the site: what depends on that is not judged.</summary>
    public static IReadOnlyList<Register> Draft(Site site) => Registers(site, null);

    public static Diagnosed<IReadOnlyList<Register>> Assess(Site site, Walkthrough? walkthrough)
    {
        var registers = Registers(site, walkthrough);
        return new Diagnosed<IReadOnlyList<Register>>(registers, [.. registers.SelectMany(Findings.In), .. Traps(site), .. ClosedYearsStay.In(site)]);
    }

    /// <summary>What a visitor should be able to reach from home: every item's page, and evidence that a rule wants near.</summary>
    public static IEnumerable<Destination> Wanted(IEnumerable<Register> registers) => registers.SelectMany(register => register.Items).SelectMany(record => record.Elements
        .Where(element => element.Element.Rules.Any(rule => rule is ElementRule.Has { Quality: Quality.OnHomePage or Quality.LinkFromHome }))
        .SelectMany(element => element.Evidence)
        .Select(evidence => evidence.Destination)
        .Prepend(new Destination.InSite(record.Address)));

    /// <summary>The pages that are named as showing a QR code.</summary>
    public static IEnumerable<SitePath> WithQrCodes(IEnumerable<Register> registers) => registers
        .SelectMany(register => register.Items)
        .SelectMany(record => record.Elements)
        .Where(element => element.Element.Rules.Any(rule => rule is ElementRule.Has { Quality: Quality.QrCode }))
        .SelectMany(element => element.Evidence)
        .Select(evidence => evidence.Destination)
        .OfType<Destination.InSite>()
        .Select(destination => destination.Path);

    private static IEnumerable<Diagnostic> Traps(Site site) =>
    [
        .. LinksWorkForAssessors.Check(site),
        .. StaffSurveyStaysInside.Check(site),
        .. ChannelsStandApart.Check(site),
        .. EvidenceIsOfThisYear.Check(site),
        .. site.Years.SelectMany(year => year.Items.Values).SelectMany(NoneIsSaidAloud.Check),
    ];

    private static List<Register> Registers(Site site, Walkthrough? walkthrough)
    {
        var finder = new EvidenceFinder(site);
        return [.. site.Years.Select(year => new YearAssessment(site, year, finder, walkthrough).Register())];
    }
}
