using System.Collections.Concurrent;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>
/// A live site, looked at as visitors and search engines do, and compared with what was published: each published file,
/// the addresses of folders, what cannot exist, and what nobody published.
/// </summary>
internal sealed class LiveSite : IDisposable
{
    private const int SampleForAll = 12;

    private static readonly Bilingual TooManyNamed = new(
        "เครื่องแม่ข่ายบอกที่อยู่ที่ไม่ได้เผยแพร่มากเกินไป",
        "the host names too many addresses that nobody published"
    );

    private readonly VerifyLimits limits;
    private readonly ExpectedFiles expected;
    private readonly FilesDone done;
    private readonly CancellationToken stop;
    private readonly LiveHost host;
    private readonly Visits visits;
    private readonly SentHeaders headers = new();
    private readonly ConcurrentBag<FileLook> looks = [];
    private readonly List<FileLook> folders = [];
    private readonly ConcurrentDictionary<(Reach Reach, string Where), bool> known = new();

    private LiveSite(VerifyLimits limits, ExpectedFiles expected, FilesDone done, CancellationToken stop)
    {
        this.limits = limits;
        this.expected = expected;
        this.done = done;
        this.stop = stop;
        host = new LiveHost(limits, stop);
        visits = new Visits(host, limits);
    }

    /// <param name="typed">The site's address, or that of one of its pages.</param>
    /// <exception cref="DiskException">The host does not answer at all.</exception>
    public static async Task<LiveResult> LookAsync(
        string typed,
        ExpectedFiles expected,
        FilesDone done,
        VerifyLimits limits,
        CancellationToken stop
    )
    {
        using var site = new LiveSite(limits, expected, done, stop);
        return await site.LookAsync(await Reaching.RootAsync(site.host, SiteRoot.Of(typed, expected.Sums.Keys)));
    }

    public void Dispose() => host.Dispose();

    private async Task<LiveResult> LookAsync(Uri root)
    {
        var files = expected.Sums.ToDictionary(StringComparer.Ordinal);
        if (expected.SumOfList is { } ofList)
            files[Checksums.FileName] = ofList;

        var missing = await MissingAddresses.AskAsync(root, files, visits);
        var left = await LookAtFilesAsync(root, files, missing);
        var diagnostics = new List<Diagnostic>(missing.Diagnostics);
        diagnostics.AddRange(await LookAtFoldersAsync(root, files, missing));
        diagnostics.AddRange(
            await Reaching.PlainHttpAsync(host, root, files.GetValueOrDefault(SiteAddresses.Home.Value))
        );
        diagnostics.AddRange(looks.SelectMany(look => look.Diagnostics));

        var strangers = new Strangers(root, files, visits, limits);
        foreach (var look in Changed())
            strangers.Add(look);

        diagnostics.AddRange(await strangers.FindAsync(missing, stop));
        var published = known.Keys.ToHashSet();
        diagnostics.AddRange(Changed().Select(look => look.Foreign(expected, published)).OfType<Diagnostic>());
        diagnostics.AddRange(headers.Judge(PublishedPolicy()));
        if ((host.Cut ?? (strangers.Left > 0 ? TooManyNamed : null)) is { } cut)
            diagnostics.Add(
                Diagnostic.At(
                    Place.TopOf(root.AbsoluteUri),
                    VerifyProblems.RunWasCutShort,
                    cut,
                    Bilingual.Same($"{left + strangers.Left}")
                )
            );

        return new LiveResult(
            root,
            looks.Count,
            looks.Count(look => look.IsKeptBack),
            files.Count - looks.Count - left,
            host.Requests,
            host.Cut is not null,
            host.Far,
            host.Near,
            [.. diagnostics.DistinctBy(said => said.ToLine(Language.English)).Order()]
        );
    }

    /// <returns>How many were not looked at, since the run was cut short.</returns>
    private async Task<int> LookAtFilesAsync(Uri root, Dictionary<string, string> files, MissingAddresses missing)
    {
        var forAll = FileKinds.ForAllVisitors(files.Keys, SampleForAll);
        var waiting = files.Where(file => !done.Contains(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal);
        var left = 0;
        await Parallel.ForEachAsync(
            waiting,
            new ParallelOptions { MaxDegreeOfParallelism = limits.AtOnce, CancellationToken = stop },
            async (file, _) =>
            {
                if (host.Cut is not null)
                {
                    Interlocked.Increment(ref left);
                    return;
                }

                var (path, sum) = file;
                var look = await FileLook.AtAsync(
                    path,
                    new Uri(root, new SitePath(path).Under("./")),
                    sum,
                    forAll.Contains(path) ? Visitor.All : [Visitor.Browser],
                    visits,
                    limits,
                    missing,
                    FileKinds.IsText(path) ? null : expected.Original(path)?.LongLength
                );
                Note(look);
            }
        );
        return left;
    }

    private void Note(FileLook look)
    {
        if (look is { IsSame: true, Diagnostics: [] })
            done.Add(look.Path);

        if (FileKinds.IsPage(look.Path) && look.First is { Status: 200, Fault: null })
        {
            headers.Note(look.Path, look.First);
            if (look.IsSame)
                foreach (var thing in ForeignThings.In(look.First.Body.Span, look.Address).Things)
                    known.TryAdd(thing, true);
        }

        // A body that is as published tells nothing more.
        looks.Add(
            look.IsSame && look.Path != SiteAddresses.HeadersFile.Value
                ? look with
                {
                    First = look.First with { Body = default },
                }
                : look
        );
    }

    /// <summary>Most visitors never type index.html, and a query must change nothing.</summary>
    private async Task<IReadOnlyList<Diagnostic>> LookAtFoldersAsync(
        Uri root,
        Dictionary<string, string> files,
        MissingAddresses missing
    )
    {
        var diagnostics = new List<Diagnostic>();
        var home = SiteAddresses.Home.Value;
        foreach (
            var (path, sum) in files.Where(file =>
                file.Key == home || file.Key.EndsWith("/" + home, StringComparison.Ordinal)
            )
        )
        {
            var folder = path[..^home.Length];
            var address = new Uri(root, "./" + new SitePath(folder).Under(""));
            var look = await FileLook.AtAsync(path, address, sum, Visitor.All, visits, limits, missing);
            // A host may show no page at the address of a folder below: all links name the page itself.
            diagnostics.AddRange(
                look.Diagnostics.Where(said =>
                        folder.Length == 0
                        || (
                            said.Problem != CommandProblems.PublishedFileIsMissing
                            && said.Problem != VerifyProblems.NotCompared
                        )
                    )
                    .Select(said => said with { Place = Place.TopOf("/" + folder) })
            );
            folders.Add(look);
        }

        return diagnostics;
    }

    private IEnumerable<FileLook> Changed() =>
        looks.Concat(folders).Where(look => !look.IsSame).OrderBy(look => look.Path, StringComparer.Ordinal);

    private IReadOnlyDictionary<string, string>? PublishedPolicy()
    {
        var file = SiteAddresses.HeadersFile.Value;
        var text =
            expected.Original(file)
            ?? looks.FirstOrDefault(look => look.Path == file && look.IsSame)?.First.Body.ToArray();
        return text is { Length: > 0 } ? PolicyText.In(Encoding.UTF8.GetString(text)) : null;
    }
}
