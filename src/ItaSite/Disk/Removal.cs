namespace ItaSite.Disk;

/// <summary>Takes away a folder that the program itself made.</summary>
internal static class Removal
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <returns>False if something in it can't be removed, as where a program holds a file on Windows.</returns>
    public static bool Try(string folder)
    {
        if (!Directory.Exists(folder) || TryOnce(folder))
            return true;

        Loosen(folder);
        return TryOnce(folder);
    }

    private static bool TryOnce(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Protection that a person put on published files does not keep the old site alive.</summary>
    private static void Loosen(string folder)
    {
        try
        {
            var all = new DirectoryInfo(folder);
            Loosen(all);
            foreach (var entry in all.EnumerateFileSystemInfos("*", Everything))
                Loosen(entry);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody else's: it stays, and the caller says so.
        }
    }

    private static void Loosen(FileSystemInfo entry)
    {
        if (OperatingSystem.IsWindows())
            entry.Attributes &= ~FileAttributes.ReadOnly;
        else if (entry is DirectoryInfo)
            entry.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    }
}
