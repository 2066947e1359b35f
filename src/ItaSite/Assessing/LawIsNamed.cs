using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class LawIsNamed
{
    public static Opinion Judge(ElementRule.UnderLaw rule, Showing showing)
    {
        var law = FoldedText.Of(rule.Name);
        var isNamed = FoldedText.Of(showing.Text).Contains(law, StringComparison.Ordinal)
            || showing.Page.Page.Sections.Any(section => FoldedText.Of(section.Text).Contains(law, StringComparison.Ordinal));
        return isNamed ? Opinion.Fits(rule.Name) : Opinion.AsksForWord(RuleProblems.AsksWhetherUnderLaw, rule.Name);
    }
}
