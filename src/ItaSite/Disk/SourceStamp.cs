namespace ItaSite.Disk;

/// <summary>
/// Distinguishes two states of the author's files by names, sizes and times, for systems that report no changes.
/// </summary>
internal static class SourceStamp
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <returns>A number that changes with the files; what can't be read counts as gone.</returns>
    public static int Of(string root, IEnumerable<string> names)
    {
        var stamp = new HashCode();
        foreach (var path in names.Select(name => Path.Combine(root, name)))
        {
            try
            {
                foreach (
                    var file in Directory.Exists(path)
                        ? new DirectoryInfo(path).EnumerateFiles("*", Everything)
                        : [new FileInfo(path)]
                )
                    stamp.Add((file.FullName, file.Exists ? file.Length : -1, file.LastWriteTimeUtc));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                stamp.Add(error.Message);
            }
        }

        return stamp.ToHashCode();
    }
}
