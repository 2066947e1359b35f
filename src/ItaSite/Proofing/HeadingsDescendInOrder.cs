using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class HeadingsDescendInOrder
{
    public static IEnumerable<Diagnostic> Check(ProofPage page)
    {
        var above = 0;
        foreach (var heading in page.Headings)
        {
            var level = heading.Name[1] - '0';
            if (above > 0 && level > above + 1)
                yield return page.Tell(
                    ProofProblems.HeadingLevelIsSkipped,
                    $"{above}",
                    $"{level}",
                    heading.TextContent.Trim()
                );

            above = level;
        }
    }
}
