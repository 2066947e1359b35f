using System.Globalization;
using System.IO.Enumeration;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// A folder that a site may be published to: an empty or new one, or one that holds nothing but what ita put there.
/// </summary>
/// <param name="Path">The real path, whatever links lead to it, without a separator at the end.</param>
/// <param name="Named">As the person named it.</param>
internal sealed record OutputFolder(string Path, string Named)
{
    /// <summary>A folder with this file was made by ita.</summary>
    public const string Marker = ".ita-site";

    /// <summary>Ends the name of the folder beside it while a new site is written; a number may follow.</summary>
    private const string Next = ".ita-new";

    /// <summary>The same for the moment of a swap that takes two steps.</summary>
    private const string Previous = ".ita-old";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="path">The folder, which need not exist.</param>
    /// <param name="siteRoot">The author's folder, which the output may not overlap.</param>
    /// <exception cref="DiskException">The folder is somebody else's, overlaps the sources, or is in use.</exception>
    public static OutputFolder Accept(string path, string siteRoot, CancellationToken stop = default)
    {
        var folder = new OutputFolder(DiskException.Naming(path, () => RealPath.Of(path)), path);
        folder.RefuseOverlap(siteRoot);
        if (Directory.Exists(System.IO.Path.GetDirectoryName(folder.Path)))
        {
            using var held = folder.Hold(stop);
            DiskException.Naming(path, folder.Heal);
            folder.Published();
        }

        return folder;
    }

    /// <summary>What a site at this path may need beside its own files: names that no other site may take.</summary>
    public static IEnumerable<string> NamesAt(string path) =>
        [path, path + Next, path + Previous, path + OutputLock.Ending];

    /// <summary>
    /// Puts old sites back that a run killed within a swap left without their name. Nothing is done where all is
    /// well, where another run is at work, or where the folder can't be changed.
    /// </summary>
    /// <param name="parent">The folder that published folders stand in.</param>
    public static void HealIn(string parent)
    {
        try
        {
            foreach (var left in Directory.EnumerateDirectories(parent, $"*{Previous}*"))
            {
                var path = left[..left.LastIndexOf(Previous, StringComparison.Ordinal)];
                if (System.IO.Path.Exists(path) || !File.Exists(System.IO.Path.Combine(left, Marker)))
                    continue;

                using var held = OutputLock.Take(path, TimeSpan.Zero);
                new OutputFolder(path, path).Heal();
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DiskException)
        {
            // Reading goes on without; the run that publishes there says what is wrong.
        }
    }

    /// <summary>Keeps other runs away until it is disposed.</summary>
    /// <exception cref="DiskException">Another run is at work there, and does not end.</exception>
    public OutputLock Hold(CancellationToken stop) =>
        DiskException.Naming(Named, () => OutputLock.Take(Path, Patience, stop));

    /// <summary>Only while the folder is held: what runs that were killed left is put right or taken away.</summary>
    public void Heal()
    {
        if (!System.IO.Path.Exists(Path) && LeftOf(Previous).LastOrDefault() is { } old)
            Directory.Move(old, Path);

        foreach (var left in LeftOf(Next).Concat(LeftOf(Previous)).ToList())
            Removal.Try(left);
    }

    /// <summary>A name beside the folder that is free, for the new site.</summary>
    public string FreeNext() => FreeAfter(Next);

    /// <summary>The same for the old site, where names can't be exchanged in one step.</summary>
    public string FreePrevious() => FreeAfter(Previous);

    /// <returns>The files there now, by path, with their checksums.</returns>
    /// <exception cref="DiskException">Something there is not ours.</exception>
    public IReadOnlyDictionary<string, string> Published()
    {
        if (File.Exists(Path))
            throw NotOurs(System.IO.Path.GetFileName(Path));

        return DiskException.Naming(
            Named,
            () =>
            {
                if (!Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any())
                    return new Dictionary<string, string>();

                if (!File.Exists(System.IO.Path.Combine(Path, Marker)))
                    throw NotOurs(FirstIn(Path));

                var published = Checksums.Read(Path);
                return FirstStranger(published) is { } stranger ? throw NotOurs(stranger) : published;
            }
        );
    }

    private static string FirstIn(string folder) =>
        System.IO.Path.GetFileName(Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).First());

    private static bool Holds(string outer, string inner) =>
        (inner + System.IO.Path.DirectorySeparatorChar).StartsWith(
            outer + System.IO.Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );

    private string? FirstStranger(IReadOnlyDictionary<string, string> published) =>
        FilesAndLinks()
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => file != Checksums.FileName && !published.ContainsKey(file));

    /// <summary>A link is somebody's, wherever it leads.</summary>
    private FileSystemEnumerable<string> FilesAndLinks() =>
        new(
            Path,
            static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                AttributesToSkip = 0,
            }
        )
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private void RefuseOverlap(string siteRoot)
    {
        foreach (var source in new[] { SourceTree.Content, SourceTree.Themes, KeptSums.Folder })
        {
            var sourcePath = DiskException.Naming(
                siteRoot,
                () => RealPath.Of(System.IO.Path.Combine(siteRoot, source))
            );
            if (Holds(Path, sourcePath) || Holds(sourcePath, Path))
                throw new DiskException(
                    Diagnostic.At(Place.TopOf(Named), DiskProblems.OutputIsInsideSource, Named, source.TrimEnd('/'))
                );
        }
    }

    /// <summary>The oldest first.</summary>
    private IEnumerable<string> LeftOf(string ending) =>
        Directory
            .EnumerateDirectories(
                System.IO.Path.GetDirectoryName(Path)!,
                $"{System.IO.Path.GetFileName(Path)}{ending}*"
            )
            .Where(left => NumberOf(left, ending) > 0)
            .OrderBy(left => NumberOf(left, ending));

    /// <summary>Higher than any that is left, so that the highest is the last.</summary>
    private string FreeAfter(string ending)
    {
        var number = LeftOf(ending).Select(left => NumberOf(left, ending)).LastOrDefault() + 1;
        return number == 1 ? Path + ending : $"{Path}{ending}{number}";
    }

    /// <returns>Zero for a name that is not of this folder.</returns>
    private int NumberOf(string left, string ending)
    {
        var number = left.AsSpan(Math.Min(left.Length, Path.Length + ending.Length));
        return number.IsEmpty ? 1
            : int.TryParse(number, NumberStyles.None, provider: null, out var found) ? found
            : 0;
    }

    private DiskException NotOurs(string example) =>
        new(Diagnostic.At(Place.TopOf(Named), DiskProblems.OutputIsNotOurs, Named, example));
}
