using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>A host that is reached by FTP within TLS.</summary>
internal sealed class FtpsHost(PublishTarget.Ftps target, string password, string? certificate) : StagingHost
{
    private const int MostFiles = 200_000;

    private static readonly Bilingual NotPut = new(
        "เครื่องแม่ข่ายไม่ยอมให้แทนที่ไฟล์เดิม",
        "the host does not let files be replaced"
    );

    private readonly Curl curl = new(target, password, certificate);
    private readonly string root = target.Path.Trim('/');

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            curl.Dispose();
    }

    protected override IReadOnlyDictionary<string, long> Files(CancellationToken stop)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        for (List<string> level = [""]; level.Count > 0; )
        {
            var below = new List<string>();
            foreach (var (folder, entries) in level.Zip(List(level, stop)))
            {
                below.AddRange(entries.Where(entry => entry.IsFolder).Select(entry => $"{folder}{entry.Name}/"));
                foreach (var entry in entries.Where(entry => !entry.IsFolder))
                    sizes[folder + entry.Name] = entry.Size;
            }

            if (sizes.Count > MostFiles)
                throw new HostException(
                    new Bilingual(
                        $"โฟลเดอร์นี้มีมากกว่า {MostFiles} ไฟล์ ให้ตรวจว่าระบุโฟลเดอร์ถูกต้อง",
                        $"the folder holds more than {MostFiles} files; check that it is the right one"
                    )
                );

            level = below;
        }

        return sizes;
    }

    protected override byte[]? Read(string path) => curl.Read(Full(path));

    protected override void Stage(IReadOnlyList<StagedFile> files, Action<StagedFile> done, CancellationToken stop)
    {
        // Hosts often make files that only their owner may read; one without rights answers that it can't, no more.
        curl.Do([.. FoldersOf([Staging + "/"])]);
        curl.Send([.. files.Select(file => (file.Full, Full(Waiting(file))))], at => done(files[at]), stop);
        curl.Do([.. files.Select(file => $"*SITE CHMOD 644 {Full(Waiting(file))}")]);
    }

    protected override IReadOnlyDictionary<string, long> WaitingIn(CancellationToken stop) =>
        List([Staging + "/"], stop)[0]
            .Where(entry => !entry.IsFolder)
            .ToDictionary(entry => entry.Name, entry => entry.Size, StringComparer.Ordinal);

    protected override void Put(IReadOnlyList<StagedFile> files)
    {
        curl.Do([.. FoldersOf(files.Select(file => file.File.Path))]);
        curl.TryDo([.. files.SelectMany(file => Renaming(file))]);

        // A host that never renames over a file leaves those waiting; they go in where the old one has gone.
        if (Left() is { Count: > 0 } left)
            curl.TryDo([.. left.SelectMany(file => Renaming(file).Prepend($"*DELE {Full(file.File.Path)}"))]);

        if (Left().Count > 0)
            throw new HostException(NotPut);

        List<StagedFile> Left()
        {
            var waiting = WaitingIn(CancellationToken.None);
            return [.. files.Where(file => waiting.ContainsKey(file.Name))];
        }
    }

    protected override void Remove(IReadOnlyList<string> paths)
    {
        // The host says which could not be removed when it is next asked what it has.
        curl.Do([.. paths.Select(path => $"*DELE {Full(path)}")]);
        curl.Do([
            .. paths
                .SelectMany(Parents)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(folder => folder.Length)
                .Select(folder => $"*RMD {Full(folder)}"),
        ]);
    }

    protected override void RemoveStaging()
    {
        curl.Do([.. WaitingIn(CancellationToken.None).Keys.Select(name => $"*DELE {Full($"{Staging}/{name}")}")]);
        curl.Do([$"*RMD {Full(Staging)}"]);
    }

    /// <summary>FTP can't copy, and an account seldom reaches the folder above.</summary>
    protected override StagingHost? Twin(CancellationToken stop) => null;

    protected override bool Exchange(StagingHost twin) => false;

    protected override string? RemoveOld(IReadOnlySet<string> known, CancellationToken stop) => null;

    private static string Waiting(StagedFile file) => $"{Staging}/{file.Name}";

    private static IEnumerable<string> Parents(string path) =>
        path.Select((letter, at) => letter == '/' ? path[..at] : null).OfType<string>();

    private IEnumerable<string> Renaming(StagedFile file) =>
        [$"RNFR {Full(Waiting(file))}", $"RNTO {Full(file.File.Path)}"];

    /// <summary>Those that are there already answer so.</summary>
    private IEnumerable<string> FoldersOf(IEnumerable<string> paths) =>
        root.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(new List<string>(), (all, step) => [.. all, all is [.., var last] ? $"{last}/{step}" : step])
            .Concat(
                paths.SelectMany(Parents).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Full)
            )
            .SelectMany(folder => new[] { $"*MKD {folder}", $"*SITE CHMOD 755 {folder}" });

    private IReadOnlyList<IReadOnlyList<FtpEntry>> List(IReadOnlyList<string> folders, CancellationToken stop) =>
        [.. curl.List([.. folders.Select(Full)], stop).Select(FtpEntry.Read)];

    private string Full(string path) => (root + "/" + path).TrimStart('/');
}
