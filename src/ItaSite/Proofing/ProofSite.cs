using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>All that the checks of one page may ask about the others.</summary>
internal sealed class ProofSite(IEnumerable<SitePath> files, IReadOnlyList<ProofPage> pages)
{
    private readonly HashSet<string> files = [.. files.Select(file => file.Value)];
    private readonly Dictionary<string, ProofPage> byPath = pages.ToDictionary(page => page.Path.Value);

    public IReadOnlyList<ProofPage> Pages => pages;

    public bool Has(string path) => files.Contains(path);

    public ProofPage? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Where a link of a page leads on this site: path and fragment, decoded; null if it leads elsewhere.</summary>
    public static (string Path, string Fragment)? Target(ProofPage page, string link)
    {
        // A base that no real link has: what stays under it is on this site.
        const string anyHost = "http://site.invalid/";
        if (!Uri.TryCreate(new Uri(anyHost + page.Path.Value), link, out var uri) || !uri.AbsoluteUri.StartsWith(anyHost, StringComparison.Ordinal))
            return null;

        return (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
