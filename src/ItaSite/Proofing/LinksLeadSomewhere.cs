using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

internal static class LinksLeadSomewhere
{
    public static IEnumerable<Diagnostic> Check(PageFacts page, ProofSite site)
    {
        // Hosts show this page at any depth: its links are absolute, and the settings' own.
        if (page.Path == SiteAddresses.NotFound)
            yield break;

        foreach (var link in page.Addresses)
        {
            if (link.Target is not { } target)
                continue;

            if (!site.Has(target.Path))
                yield return Tell(page, ProofProblems.LinkIsBroken, link.Written);
            else if (
                target.Fragment is not ("" or "top")
                && site.Find(target.Path)?.Ids.Contains(target.Fragment) == false
            )
                yield return Tell(page, ProofProblems.FragmentIsBroken, link.Written);
        }
    }

    private static Diagnostic Tell(PageFacts page, Problem problem, string link) =>
        Diagnostic.At(Place.TopOf(page.Origin), problem, page.Path.Value, link);
}
