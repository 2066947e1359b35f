using AngleSharp.Dom;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

internal static class LinksLeadSomewhere
{
    public static IEnumerable<Diagnostic> Check(ProofPage page, ProofSite site)
    {
        // Hosts show this page at any depth: its links are absolute, and the settings' own.
        if (page.Path == SiteAddresses.NotFound)
            yield break;

        foreach (var (_, link) in page.Attributes("[href]", "href").Concat(page.Attributes("[src]", "src")).Concat(VersionsOn(page)).DistinctBy(link => link.Value))
        {
            if (ProofSite.Target(page, link) is not { } target)
                continue;

            if (!site.Has(target.Path))
                yield return page.Tell(Problems.LinkIsBroken, link);
            else if (target.Fragment.Length > 0 && target.Fragment != "top" && site.Find(target.Path) is { } other && !other.Ids.Contains(target.Fragment))
                yield return page.Tell(Problems.FragmentIsBroken, link);
        }
    }

    private static IEnumerable<(IElement Element, string Value)> VersionsOn(ProofPage page) =>
        from set in page.Attributes("[srcset]", "srcset")
        from version in set.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (set.Element, version.Split(' ')[0]);
}
