using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>
/// Looks for what a host serves though nobody published it: where intruders put things, what changed files name, and
/// what the pages found so name in turn.
/// </summary>
internal sealed class Strangers(
    Uri root,
    IReadOnlyDictionary<string, string> published,
    Visits visits,
    VerifyLimits limits
)
{
    private static readonly Bilingual KnownPlace = new("ที่ที่ผู้บุกรุกมักวางไฟล์", "where intruders put files");

    private static readonly IReadOnlyList<Visitor> Looking =
    [
        Visitor.Browser,
        Visitor.SearchRobot,
        Visitor.PhoneFromSearch,
    ];

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<(Uri Address, Bilingual From)> waiting = new();
    private readonly Dictionary<string, string> sumsByAddress = SumsByAddress(published);
    private readonly HashSet<string> sums = [.. published.Values];
    private int sitemaps;

    /// <summary>Addresses that were named but not asked for, since there were too many.</summary>
    public int Left { get; private set; }

    /// <summary>Asks later for what a changed file names; the file itself is told already, at any address.</summary>
    public void Add(FileLook look)
    {
        if (look.First.Sum is { } sum)
            sums.Add(sum);

        Add(look.Address, look.Path, look.Names());
    }

    public async Task<IReadOnlyList<Diagnostic>> FindAsync(MissingAddresses missing, CancellationToken stop)
    {
        foreach (var plant in Plants.Paths)
            Add(new Uri(root, plant), KnownPlace);

        var found = new List<Diagnostic>();
        while (waiting.Count > 0)
        {
            var batch = new List<(Uri Address, Bilingual From)>();
            while (batch.Count < limits.AtOnce && waiting.TryDequeue(out var next))
                batch.Add(next);

            stop.ThrowIfCancellationRequested();
            foreach (
                var (diagnostic, address, body) in await Task.WhenAll(batch.Select(next => LookAsync(next, missing)))
            )
            {
                if (diagnostic is not null)
                    found.Add(diagnostic);

                if (body is not null)
                    Follow(address, body);
            }
        }

        return found;
    }

    private void Add(Uri from, string path, IEnumerable<string> names)
    {
        var found = new Bilingual($"พบใน {path}", $"found in {path}");
        foreach (var name in names)
        {
            if (!Uri.TryCreate(from, name.Trim().Replace('\\', '/'), out var address))
                continue;

            Add(address, found);
            // The list of a site that is looked at under another address than its own names that one.
            if (!FileKinds.IsPage(path) && !Redirect.IsSameHost(root, address) && address.Scheme is "http" or "https")
                Add(new Uri(root, address.PathAndQuery), found);
        }
    }

    private void Add(Uri address, Bilingual from)
    {
        if (
            !Redirect.IsSameHost(root, address)
            || !address.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal)
        )
            return;

        var key = KeyOf(address);
        if (sumsByAddress.ContainsKey(key) || !known.Add(key))
            return;

        if (known.Count > limits.Strangers + Plants.Paths.Count)
            Left++;
        else
            waiting.Enqueue((address, from));
    }

    private async Task<(Diagnostic? Diagnostic, Uri Address, string? Body)> LookAsync(
        (Uri Address, Bilingual From) next,
        MissingAddresses missing
    )
    {
        var place = Place.TopOf(Uri.UnescapeDataString(KeyOf(next.Address)));
        var own = sumsByAddress.GetValueOrDefault(KeyOf(next.Address).Split('?')[0]);
        foreach (var visitor in Looking)
        {
            var (answer, elsewhere) = await visits.GoAsync(next.Address, visitor, isKept: true);
            if (missing.AreLike(next.Address.PathAndQuery, answer))
                continue;

            if (elsewhere is not null)
                return (Diagnostic.At(place, VerifyProblems.LeadsElsewhere, elsewhere), next.Address, null);

            var isShown = answer.Status == 200 && (answer.Fault is null || answer.IsTooLong);
            if (!isShown || (answer.Sum is { } sum && (sum == own || sums.Contains(sum))))
                continue;

            var shownTo = new Bilingual(" แสดงแก่", " shown to ").Then(visitor.Name);
            return (
                Diagnostic.At(
                    place,
                    VerifyProblems.ServedButNotPublished,
                    next.From.Then(Bilingual.Same(",")).Then(shownTo)
                ),
                next.Address,
                answer.Body.IsEmpty ? null : Encoding.UTF8.GetString(answer.Body.Span)
            );
        }

        return (null, next.Address, null);
    }

    private void Follow(Uri address, string body)
    {
        var path = Uri.UnescapeDataString(KeyOf(address));
        if (ListedAddresses.IsSitemap(body))
        {
            if (sitemaps++ < limits.SitemapFiles)
                Add(address, path, ListedAddresses.OfSitemap(body));
            else
                Left++;
        }
        else
        {
            Add(address, path, ForeignThings.In(Encoding.UTF8.GetBytes(body), address).Links);
        }
    }

    /// <summary>From the root, with the query: what stands behind a # never reaches a host.</summary>
    private string KeyOf(Uri address) => address.AbsolutePath[root.AbsolutePath.Length..] + address.Query;

    private static Dictionary<string, string> SumsByAddress(IReadOnlyDictionary<string, string> published)
    {
        const string Index = "index.html";
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, sum) in published)
        {
            var address = new Uri("http://x/" + new SitePath(path).Under("")).AbsolutePath[1..];
            sums[address] = sum;
            if (address.EndsWith(Index, StringComparison.Ordinal))
                sums[address[..^Index.Length]] = sum;
        }

        sums[Checksums.FileName] = "";
        return sums;
    }
}
