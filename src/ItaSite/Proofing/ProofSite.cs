using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>All that the checks may ask about a site's pages and files together.</summary>
internal sealed class ProofSite(IEnumerable<SitePath> files, IReadOnlyList<PageFacts> pages)
{
    private readonly HashSet<string> files = [.. files.Select(file => file.Value)];
    private readonly Dictionary<string, PageFacts> byPath = pages.ToDictionary(page => page.Path.Value);

    public IReadOnlyList<PageFacts> Pages => pages;

    public bool Has(string path) => files.Contains(path);

    public PageFacts? Find(string path) => byPath.GetValueOrDefault(path);
}
