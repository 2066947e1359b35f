using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Verdicts on an element, and what they rest on besides the page of its item.</summary>
internal sealed record JudgedEvidence(
    IReadOnlyList<RuleVerdict?> Verdicts,
    ValueList<Evidence> Evidence,
    ValueList<Same<Section>> Sections,
    ValueList<DateOnly> Published,
    SiteAsJudged Site
)
{
    public static JudgedEvidence Of(ShownEvidence shown, SiteAsJudged site) =>
        new(Rules.Judge(shown), [.. shown.Evidence], SectionsOf(shown), [.. shown.Published], site);

    public bool IsOf(ShownEvidence shown, SiteAsJudged site) =>
        Evidence.SequenceEqual(shown.Evidence)
        && Published.SequenceEqual(shown.Published)
        && Sections.Equals(SectionsOf(shown))
        && Site.Equals(site);

    private static ValueList<Same<Section>> SectionsOf(ShownEvidence shown) =>
        [.. shown.Sections.Select(section => new Same<Section>(section))];
}
