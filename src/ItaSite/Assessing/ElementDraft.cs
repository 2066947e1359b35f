using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>An element whose evidence is found, with a verdict on each rule that needs only the site as read.</summary>
/// <param name="Shown">What its rules look at; null where there is no evidence to judge.</param>
/// <param name="Verdicts">As <see cref="Rules.Judge"/> gives them; null for a rule that waits.</param>
/// <param name="Reason">Why the agency waives it, in its own words; null if it does not.</param>
/// <param name="InItsPlace">What stands in the place of evidence but is none.</param>
internal sealed record ElementDraft(
    Element Element,
    IReadOnlyList<Evidence> Evidence,
    bool IsSample,
    ShownEvidence? Shown,
    IReadOnlyList<RuleVerdict?> Verdicts,
    string? Reason,
    NoEvidence? InItsPlace
)
{
    private bool IsFound => Evidence.Count > 0 && !Verdicts.Any(verdict => verdict is { IsOpen: true });

    /// <summary>
    /// Whether it stands in nobody's way: evidence that fits, a reason why there is none, or no duty.
    /// </summary>
    public bool IsSettled => Element.IsOptional || IsFound || Reason is not null;

    /// <param name="crawl">What a visitor meets on the finished pages.</param>
    public ElementDraft With(Crawl crawl) => Filled((rule, shown) => Rules.JudgeByCrawl(rule, shown, crawl));

    /// <param name="complete">The items that have all their elements shown or waived.</param>
    public ElementDraft With(IReadOnlySet<ItemCode> complete) =>
        Filled((rule, shown) => Rules.JudgeByItems(rule, shown, complete));

    public ElementRecord Record()
    {
        IReadOnlyList<RuleVerdict> verdicts = [.. Verdicts.OfType<RuleVerdict>()];
        if (IsFound)
            return new(Element, IsSample ? ElementState.Sample : ElementState.Found, Evidence, verdicts, null);

        return Reason is not null
            ? new(Element, ElementState.Waived, Evidence, verdicts, Reason)
            : new(Element, ElementState.Missing, Evidence, verdicts, null) { InItsPlace = InItsPlace };
    }

    private ElementDraft Filled(Func<ElementRule, ShownEvidence, RuleVerdict?> judge) =>
        Shown is not { } shown
            ? this
            : this with
            {
                Verdicts =
                [
                    .. Element.Rules.Select((rule, index) => Verdicts[index] ?? judge(rule, shown)),
                    .. Verdicts.Skip(Element.Rules.Count),
                ],
            };
}
