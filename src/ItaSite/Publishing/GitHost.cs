using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>
/// A branch of a Git repository, whose last commit visitors are shown. All is made in a repository of its own that
/// goes when the run ends: the office's branches and files are never touched.
/// </summary>
internal sealed class GitHost : Host
{
    private const string Seen = "refs/heads/seen";
    private const string Message = "ita publish\n";

    private readonly string folder = Directory.CreateTempSubdirectory("ita-git-").FullName;
    private readonly GitProgram git;
    private readonly PublishTarget.Git target;
    private string? parent;

    public GitHost(PublishTarget.Git target, bool isInteractive)
    {
        this.target = target;
        git = new GitProgram(folder, isInteractive);
    }

    /// <summary>Compared by the names that Git gives to contents, so that its word is proof.</summary>
    public override HostListing List(BuiltSite site, CancellationToken stop)
    {
        git.Run("init", "--quiet", "--bare", ".");
        parent = Fetch(stop);
        if (parent is null)
            return new HostListing(new Dictionary<string, long>(), new Dictionary<string, string>());

        var ids = Ids(site.Files, site, isKept: false);
        var built = site.Files.Zip(ids).ToDictionary(pair => pair.First.Path, StringComparer.Ordinal);
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in git.Run("ls-tree", "-r", "-z", Seen).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (facts, path) = (entry.Split('\t', 2)[0].Split(' '), entry.Split('\t', 2)[1]);
            var isSame = built.TryGetValue(path, out var file) && file.Second == facts[2];
            sizes[path] = isSame ? file.First.Size : -1;
            if (isSame)
                same[path] = file.First.Sum;
        }

        var ours = sizes.ContainsKey(BuiltSite.List) ? git.Run("show", $"{Seen}:{BuiltSite.List}") : "";
        return new HostListing(sizes, same) { Ours = PathsIn(ours) };
    }

    public override PublishResult Publish(
        PublishPlan plan,
        BuiltSite site,
        Action<PublishProgress> report,
        CancellationToken stop
    )
    {
        var sent = plan.Sent.ToList();
        report(new PublishProgress(PublishStep.Sending, 0, sent.Count, 0));
        if (parent is not null)
            git.Run("read-tree", Seen);

        var lines = sent.Zip(Ids(sent, site, isKept: true), (file, id) => $"100644 {id}\t{file.Path}\0")
            .Concat(plan.Removed.Select(path => $"0 {new string('0', 40)}\t{path}\0"));
        git.Feed(string.Concat(lines), "update-index", "-z", "--index-info");
        var tree = git.Run("write-tree").Trim();
        var commit = git.Feed(Message, ["commit-tree", tree, .. parent is null ? [] : new[] { "-p", parent }]).Trim();
        stop.ThrowIfCancellationRequested();
        report(new PublishProgress(PublishStep.Replacing, sent.Count, sent.Count, plan.Bytes));

        // Without force: what somebody else has put there meanwhile is not thrown away.
        git.Run("push", "--quiet", target.Remote, $"{commit}:refs/heads/{target.Branch}");
        return new PublishResult(plan, sent.Count, plan.Bytes, []);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Removal.Try(folder);
    }

    private static HashSet<string> PathsIn(string list)
    {
        try
        {
            return [.. Checksums.Parse(list, "").Keys];
        }
        catch (DiskException)
        {
            return [];
        }
    }

    /// <returns>Its last commit; null if there is no such branch yet.</returns>
    private string? Fetch(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var branch = $"refs/heads/{target.Branch}";
        if (git.Run("ls-remote", "--heads", target.Remote, branch).Trim().Length == 0)
            return null;

        git.Run("fetch", "--quiet", "--depth=1", "--no-tags", target.Remote, $"+{branch}:{Seen}");
        return git.Run("rev-parse", Seen).Trim();
    }

    /// <param name="isKept">Puts the contents into the repository too.</param>
    private string[] Ids(IReadOnlyList<BuiltFile> files, BuiltSite site, bool isKept)
    {
        var paths = string.Concat(files.Select(file => Path.GetFullPath(site.FullPath(file.Path)) + "\n"));
        string[] keep = isKept ? ["-w"] : [];
        return git.Feed(paths, ["hash-object", .. keep, "--no-filters", "--stdin-paths"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
