using ItaSite.Catalogues;
using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

internal static class OtherItemIsShown
{
    /// <param name="complete">The items that have all their elements shown or waived.</param>
    public static Verdict Judge(ElementRule.FollowsItem rule, IReadOnlySet<ItemCode> complete) =>
        complete.Contains(rule.Item)
            ? Verdict.Fits(rule.Item.Value)
            : Verdict.DoesNotFit(RuleProblems.OtherItemIsNotShown, rule.Item.Value);
}
