using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>What lies in a published folder: ordinary files, and what nobody should open.</summary>
/// <param name="Files">Paths with forward slashes, in order.</param>
/// <param name="Diagnostics">Links, pipes, devices, and folders that can't be read.</param>
internal sealed record CopiedFiles(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <exception cref="DiskException">There is no such folder.</exception>
    public static CopiedFiles In(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
            throw new DiskException(
                DiskException.Refused(folder, DiskReason.Of(new DirectoryNotFoundException(folder)))
            );

        var files = new List<string>();
        var diagnostics = new List<Diagnostic>();
        var waiting = new Stack<(string Path, DirectoryInfo Folder)>([("", root)]);
        while (waiting.TryPop(out var next))
        {
            try
            {
                foreach (var entry in next.Folder.EnumerateFileSystemInfos())
                {
                    var path = next.Path + entry.Name;
                    if (entry.LinkTarget is not null || (entry is FileInfo && !SystemCalls.IsRegular(entry.FullName)))
                        diagnostics.Add(Diagnostic.At(Place.TopOf(path), VerifyProblems.NotAFile));
                    else if (entry is DirectoryInfo below)
                        waiting.Push((path + "/", below));
                    else
                        files.Add(path);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                if (next.Path.Length == 0)
                    throw new DiskException(DiskException.Refused(folder, DiskReason.Of(error)), error);

                diagnostics.Add(
                    Diagnostic.At(Place.TopOf(next.Path), VerifyProblems.NotCompared, DiskReason.Of(error))
                );
            }
        }

        files.Sort(StringComparer.Ordinal);
        return new CopiedFiles(files, diagnostics);
    }
}
