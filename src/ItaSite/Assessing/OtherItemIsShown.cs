using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class OtherItemIsShown
{
    /// <param name="complete">The items that have all their elements shown or waived.</param>
    public static Opinion Judge(ElementRule.FollowsItem rule, IReadOnlySet<ItemCode> complete) =>
        complete.Contains(rule.Item)
            ? Opinion.Fits(rule.Item.Value)
            : Opinion.DoesNotFit(RuleProblems.OtherItemIsNotShown, rule.Item.Value);
}
