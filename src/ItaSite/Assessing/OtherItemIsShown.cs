using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class OtherItemIsShown
{
    public static Opinion Judge(ElementRule.FollowsItem rule, Showing showing) =>
        showing.IsShown(rule.Item) ? Opinion.Fits(rule.Item.Value) : Opinion.DoesNotFit(RuleProblems.OtherItemIsNotShown, rule.Item.Value);
}
