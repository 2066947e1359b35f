using System.Globalization;
using ItaSite.Diagnostics;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace ItaSite.Publishing;

/// <summary>A host that is reached by SFTP.</summary>
/// <param name="root">The site's folder, as the host itself writes its path.</param>
internal sealed class SftpHost(SftpClient client, string root, SshShell shell) : StagingHost
{
    private const int MostFiles = 200_000;

    private readonly SftpClient client = client;
    private readonly SshShell shell = shell;
    private readonly bool isBeside;

    private SftpHost(SftpHost of, string root)
        : this(of.client, root, of.shell) => isBeside = true;

    private string Beside => root + ".ita-new";

    private string Old => root + ".ita-old";

    protected override void Dispose(bool disposing)
    {
        if (!disposing || isBeside)
            return;

        shell.Dispose();
        client.Dispose();
    }

    protected override IReadOnlyDictionary<string, long> Files(CancellationToken stop) =>
        SshCalls.Naming(() =>
        {
            var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
            if (!client.Exists(root))
                return sizes;

            var waiting = new Queue<string>([""]);
            while (waiting.TryDequeue(out var folder))
            {
                stop.ThrowIfCancellationRequested();
                foreach (
                    var entry in client.ListDirectory(Full(folder)).Where(entry => entry.Name is not ("." or ".."))
                )
                {
                    var path = folder + entry.Name;
                    if (entry is { IsDirectory: true, IsSymbolicLink: false })
                        waiting.Enqueue(path + "/");
                    else
                        sizes[path] = entry.IsRegularFile ? entry.Length : -1;
                }

                if (sizes.Count > MostFiles)
                    throw new HostException(
                        new Bilingual(
                            $"โฟลเดอร์นี้มีมากกว่า {MostFiles} ไฟล์ ให้ตรวจว่าระบุโฟลเดอร์ถูกต้อง",
                            $"the folder holds more than {MostFiles} files; check that it is the right one"
                        )
                    );
            }

            return sizes;
        });

    protected override byte[]? Read(string path) =>
        SshCalls.Naming(() => client.Exists(Full(path)) ? client.ReadAllBytes(Full(path)) : null);

    protected override void Stage(IReadOnlyList<StagedFile> files, Action<StagedFile> done, CancellationToken stop)
    {
        MakeFolders([Staging + "/"]);
        SshCalls.Together(
            files,
            file =>
            {
                using var source = File.OpenRead(file.Full);
                client.UploadFile(source, Full(Waiting(file)), canOverride: true);
                done(file);
            },
            stop
        );
        LetVisitorsRead(files);
    }

    protected override IReadOnlyDictionary<string, long> WaitingIn(CancellationToken stop) =>
        SshCalls.Naming(() =>
            client.Exists(Full(Staging))
                ? client
                    .ListDirectory(Full(Staging))
                    .Where(entry => entry.IsRegularFile)
                    .ToDictionary(entry => entry.Name, entry => entry.Length, StringComparer.Ordinal)
                : []
        );

    protected override void Put(IReadOnlyList<StagedFile> files)
    {
        MakeFolders([.. files.Select(file => file.File.Path)]);

        // Pages only once everything that they load is there.
        foreach (
            var turn in files
                .GroupBy(file => file.File.Path.EndsWith(".html", StringComparison.Ordinal))
                .OrderBy(turn => turn.Key)
        )
            SshCalls.Together(
                [.. turn],
                file => Rename(Full(Waiting(file)), Full(file.File.Path)),
                CancellationToken.None
            );
    }

    protected override void Remove(IReadOnlyList<string> paths)
    {
        SshCalls.Together([.. paths], path => client.DeleteFile(Full(path)), CancellationToken.None);
        foreach (var folder in FoldersOf(paths).OrderByDescending(folder => folder.Length))
            TryRemoveFolder(folder);
    }

    protected override void RemoveStaging() =>
        SshCalls.Naming(() =>
        {
            if (!client.Exists(Full(Staging)))
                return true;

            foreach (var entry in client.ListDirectory(Full(Staging)).Where(entry => entry.Name is not ("." or "..")))
                entry.Delete();

            TryRemoveFolder(Staging);
            return true;
        });

    /// <summary>Links cost nothing, and a file of others stays the same file under both names.</summary>
    protected override StagingHost? Twin(CancellationToken stop)
    {
        if (root.Trim('/').Length == 0 || (IsThere(Old) && RemoveOld(Files(stop).Keys.ToHashSet(), stop) is not null))
            return null;

        return shell.Run($"rm -rf -- {Quoted(Beside)} && cp -al -- {Quoted(root)} {Quoted(Beside)}")
            ? new SftpHost(this, Beside)
            : null;
    }

    /// <summary>Both steps run on the host, where no cut of the line can come between them.</summary>
    protected override bool Exchange(StagingHost twin)
    {
        var (live, next, old) = (Quoted(root), Quoted(Beside), Quoted(Old));
        var steps = $"mv -- {live} {old} && {{ mv -- {next} {live} || {{ mv -- {old} {live}; false; }}; }}";
        if (shell.Run($"if mv --exchange -T -- {next} {live} 2>/dev/null; then mv -- {next} {old}; else {steps}; fi"))
            return true;

        shell.Run($"rm -rf -- {next}");
        return false;
    }

    /// <summary>A host that stopped within an exchange has the old site under its other name.</summary>
    public void Heal()
    {
        if (root.Trim('/').Length > 0 && !IsThere(root) && IsThere(Old))
            SshCalls.Naming(() =>
            {
                client.RenameFile(Old, root);
                return true;
            });
    }

    protected override string? RemoveOld(IReadOnlySet<string> known, CancellationToken stop)
    {
        using var left = new SftpHost(this, Old);
        var published = left.List(stop).Published;
        return
            left.Files(stop).Keys.All(path => known.Contains(path) || published.ContainsKey(path) || IsStaged(path))
            && shell.Run($"rm -rf -- {Quoted(Old)}")
            ? null
            : Old;
    }

    private bool IsThere(string path) => SshCalls.Naming(() => client.Exists(path));

    private static string Quoted(string path) => $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static string Waiting(StagedFile file) => $"{Staging}/{file.Name}";

    private static IEnumerable<string> FoldersOf(IEnumerable<string> paths) =>
        paths
            .SelectMany(path => path.Select((letter, at) => letter == '/' ? path[..at] : null).OfType<string>())
            .Distinct(StringComparer.Ordinal);

    /// <summary>Old hosts do not know how to rename over a file: it is away for a moment there.</summary>
    private void Rename(string from, string to)
    {
        try
        {
            client.RenameFile(from, to, isPosix: true);
        }
        catch (NotSupportedException)
        {
            if (client.Exists(to))
                client.DeleteFile(to);

            client.RenameFile(from, to);
        }
    }

    private void MakeFolders(IReadOnlyList<string> paths) =>
        SshCalls.Naming(() =>
        {
            foreach (var folder in FoldersOf(paths).Prepend("").OrderBy(folder => folder.Length).Select(Full))
                if (!client.Exists(folder))
                    client.CreateDirectory(folder);

            return true;
        });

    private void TryRemoveFolder(string folder)
    {
        try
        {
            client.DeleteDirectory(Full(folder));
        }
        catch (SshException)
        {
            // Something is left in it, which is somebody's.
        }
    }

    /// <summary>Some hosts make files that only their owner may read, and the web server is somebody else.</summary>
    private void LetVisitorsRead(IReadOnlyList<StagedFile> files)
    {
        if (
            files.Count == 0
            || SshCalls.Naming(() => client.GetAttributes(Full(Waiting(files[0])))) is { OthersCanRead: true }
        )
            return;

        var mode = short.Parse("644", CultureInfo.InvariantCulture);
        SshCalls.Together(files, file => client.ChangePermissions(Full(Waiting(file)), mode), CancellationToken.None);
    }

    private string Full(string path) => root.EndsWith('/') ? root + path : $"{root}/{path}";
}
