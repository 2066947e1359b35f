using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

/// <summary>A title, a language and exactly one h1.</summary>
internal static class PagesSayWhatTheyAre
{
    public static IEnumerable<Diagnostic> Check(ProofPage page)
    {
        if (string.IsNullOrWhiteSpace(page.Title))
            yield return page.Tell(ProofProblems.PageHasNoTitle, " title");

        if (string.IsNullOrEmpty(page.Language))
            yield return page.Tell(ProofProblems.PageHasNoTitle, " lang");

        if (page.Headings.Count(heading => heading.Name == "h1") != 1)
            yield return page.Tell(ProofProblems.PageHasNoTitle, " h1");
    }
}
