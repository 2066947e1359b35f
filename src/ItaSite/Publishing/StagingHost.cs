using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>
/// A host of files: new ones wait in a folder of their own until all are there, and only then take their places.
/// </summary>
internal abstract class StagingHost : Host
{
    /// <summary>In the site's folder on the host: where names can be changed without copying.</summary>
    protected const string Staging = ".ita-next";

    /// <summary>What is about to be put into place, so that the next run knows what is ours.</summary>
    private const string Journal = Staging + "/" + BuiltSite.List;

    private const int MostOfList = 128 * 1024 * 1024;

    private static readonly Bilingual NotWhole = new(
        "ไฟล์ที่ส่งไปถึงไม่ครบ พื้นที่อาจเต็ม",
        "files did not arrive whole; the space may be used up"
    );

    public sealed override HostListing List(BuiltSite site, CancellationToken stop) => List(stop);

    protected HostListing List(CancellationToken stop)
    {
        var sizes = Files(stop)
            .Where(file => !IsStaged(file.Key))
            .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        var list = sizes.ContainsKey(BuiltSite.List) ? Read(BuiltSite.List) : null;
        var published = SumsOf(list);
        if (list is not null)
            published[BuiltSite.List] = SumOf(list);

        return new HostListing(sizes, published)
        {
            Ours = SumsOf(Read(Journal)).Keys.ToHashSet(StringComparer.Ordinal),
        };
    }

    public sealed override PublishResult Publish(
        PublishPlan plan,
        BuiltSite site,
        Action<PublishProgress> report,
        CancellationToken stop
    )
    {
        var staged = plan.Sent.Select(file => StagedFile.Of(file, site)).ToList();
        var waiting = WaitingIn(stop);
        var sent = staged.Where(file => waiting.GetValueOrDefault(file.Name, -1) != file.File.Size).ToList();
        Send(sent, staged.Count, report, stop);
        var journal = new BuiltFile(BuiltSite.List, new FileInfo(site.FullPath(BuiltSite.List)).Length, "");
        Stage([new StagedFile(BuiltSite.List, site.FullPath(BuiltSite.List), journal)], _ => { }, stop);

        // What a host says of a finished transfer is not what lies on its disk.
        waiting = WaitingIn(stop);
        if (staged.Any(file => waiting.GetValueOrDefault(file.Name, -1) != file.File.Size))
            throw new HostException(NotWhole);

        stop.ThrowIfCancellationRequested();
        report(new PublishProgress(PublishStep.Replacing, 0, staged.Count, 0));
        var left = Replace(plan, site, staged, stop);
        return new PublishResult(plan, sent.Count, sent.Sum(file => file.File.Size), left);
    }

    /// <summary>All files by path, with their sizes; what waits among them.</summary>
    protected abstract IReadOnlyDictionary<string, long> Files(CancellationToken stop);

    /// <returns>Null if there is no such file.</returns>
    protected abstract byte[]? Read(string path);

    /// <summary>Sends each to the folder where it waits, which may not be there yet.</summary>
    protected abstract void Stage(IReadOnlyList<StagedFile> files, Action<StagedFile> done, CancellationToken stop);

    /// <summary>What waits, by name, with its size.</summary>
    protected abstract IReadOnlyDictionary<string, long> WaitingIn(CancellationToken stop);

    /// <summary>Puts each into its place, over the old one, in this order.</summary>
    protected abstract void Put(IReadOnlyList<StagedFile> files);

    /// <summary>Takes files away, and the folders that are empty then.</summary>
    protected abstract void Remove(IReadOnlyList<string> paths);

    /// <summary>Takes away the folder of what waits, with all that is in it.</summary>
    protected abstract void RemoveStaging();

    /// <returns>A copy of the whole site beside it, which nobody sees; null if the host can't make one.</returns>
    protected abstract StagingHost? Twin(CancellationToken stop);

    /// <summary>The copy takes the site's place.</summary>
    /// <returns>False if the host refuses: nothing was changed.</returns>
    protected abstract bool Exchange(StagingHost twin);

    /// <summary>Takes the old site away.</summary>
    /// <param name="known">What lay there when the copy was made.</param>
    /// <returns>The folder, if it must stay: somebody has put something there meanwhile.</returns>
    protected abstract string? RemoveOld(IReadOnlySet<string> known, CancellationToken stop);

    protected static bool IsStaged(string path) => path.StartsWith(Staging + "/", StringComparison.Ordinal);

    private static string SumOf(byte[] list) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(list));

    /// <summary>A list that is cut short or not ours says nothing.</summary>
    private static Dictionary<string, string> SumsOf(byte[]? list)
    {
        try
        {
            return list is { Length: > 0 and <= MostOfList }
                ? Checksums.Parse(Encoding.UTF8.GetString(list), "").ToDictionary(StringComparer.Ordinal)
                : new(StringComparer.Ordinal);
        }
        catch (DiskException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    private void Send(List<StagedFile> sent, int of, Action<PublishProgress> report, CancellationToken stop)
    {
        var (done, bytes) = (of - sent.Count, 0L);
        report(new PublishProgress(PublishStep.Sending, done, of, bytes));
        var counting = new Lock();
        Stage(
            sent,
            file =>
            {
                lock (counting)
                    report(new PublishProgress(PublishStep.Sending, ++done, of, bytes += file.File.Size));
            },
            stop
        );
    }

    private IReadOnlyList<string> Replace(
        PublishPlan plan,
        BuiltSite site,
        IReadOnlyList<StagedFile> staged,
        CancellationToken stop
    )
    {
        var known = Files(stop).Keys.ToHashSet(StringComparer.Ordinal);
        using (var twin = Twin(stop))
        {
            if (twin is not null)
            {
                twin.PutAll(plan, site, staged, stop);
                twin.RemoveStaging();
                stop.ThrowIfCancellationRequested();
                if (Exchange(twin))
                    return RemoveOld(known, stop) is { } left ? [left] : [];
            }
        }

        OldSiteStands = false;
        PutAll(plan, site, staged, CancellationToken.None);
        RemoveStaging();
        return [];
    }

    private void PutAll(PublishPlan plan, BuiltSite site, IReadOnlyList<StagedFile> staged, CancellationToken stop)
    {
        Put([.. staged.Where(file => file.File.Path != BuiltSite.List)]);
        var twins = plan.RemovedTwins(site.Files);
        var there = twins.Count == 0 ? null : Files(stop);
        Remove([.. plan.Removed.Where(path => there is null || !twins.Contains(path) || IsFileOfItsOwn(path))]);
        Put([.. staged.Where(file => file.File.Path == BuiltSite.List)]);

        bool IsFileOfItsOwn(string path) =>
            there.Keys.Count(other => other.Equals(path, StringComparison.OrdinalIgnoreCase)) > 1;
    }
}
