using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>What the editor keeps beside the content: never read as such, never published.</summary>
internal static class HistoryFolder
{
    public const string Name = ".ita-history";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="root">The site's folder.</param>
    public static string In(string root) => Path.Combine(Path.GetFullPath(root), Name);

    /// <summary>Keeps other editors of the same site away until it is disposed.</summary>
    /// <exception cref="DiskException">Another is at work and does not end, or the folder can't be made.</exception>
    public static OutputLock Hold(string root) =>
        DiskException.Naming(
            Name,
            () =>
            {
                var folder = In(root);
                if (new FileInfo(folder).LinkTarget is not null)
                    throw new DiskException(Diagnostic.At(Place.TopOf(Name), DiskProblems.FileIsALink, Name));

                Directory.CreateDirectory(folder);
                return OutputLock.Take(Path.Combine(folder, "site"), Patience);
            }
        );
}
