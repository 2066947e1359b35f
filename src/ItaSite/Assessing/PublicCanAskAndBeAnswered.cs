using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

internal static class PublicCanAskAndBeAnswered
{
    public static Opinion Judge(Showing showing) =>
        showing.Outside.Any(url => !url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            ? Opinion.AsksForWord(RuleProblems.AsksWhetherAnswered)
            : Opinion.DoesNotFit(RuleProblems.NoWayToAskIsLinked);
}
