using ItaSite.Catalogues;
using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

/// <summary>
/// List entries, table rows, subheadings, and documents or links are counted, and the largest number counts.
/// </summary>
internal static class EnoughAreShown
{
    public static Verdict Judge(ElementRule.AtLeast rule, ShownEvidence showing)
    {
        int[] counts =
        [
            showing.Sections.Any(section => section.Text.Length > 0) ? 1 : 0,
            showing.Sections.Sum(section => section.ListEntries),
            showing.Tables.Sum(table => table.Rows.Count),
            showing.Sections.Count(section => section.Heading is not null) - 1,
            showing.Destinations.Distinct().Count(),
        ];
        var count = counts.Max();
        return count >= rule.Count
            ? Verdict.Fits(count.ToString())
            : Verdict.DoesNotFit(RuleProblems.TooFewAreShown, rule.Count.ToString(), count.ToString());
    }
}
