using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// List entries, table rows, subheadings, and documents or links are counted, and the largest number counts; whatever
/// is shown is one.
/// </summary>
internal static class EnoughAreShown
{
    public static Verdict Judge(ElementRule.AtLeast rule, ShownEvidence showing)
    {
        int[] counts =
        [
            1,
            showing.Sections.Sum(section => section.ListEntries),
            showing.Tables.Sum(table => table.Rows.Count),
            showing.Sections.Count(section => section.Heading is not null) - 1,
            LedTo(showing).Distinct().Count(),
        ];
        var count = counts.Max();
        return count >= rule.Count
            ? Verdict.Fits(count.ToString())
            : Verdict.DoesNotFit(RuleProblems.TooFewAreShown, rule.Count.ToString(), count.ToString());
    }

    /// <summary>Not the place where the evidence stands itself.</summary>
    private static IEnumerable<Destination> LedTo(ShownEvidence showing) =>
        showing
            .Sections.SelectMany(section => section.Links)
            .Select(link => link.Destination)
            .Concat(showing.Evidence.Where(one => one.Kind != EvidenceKind.Section).Select(one => one.Destination));
}
