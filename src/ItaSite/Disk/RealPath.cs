namespace ItaSite.Disk;

/// <summary>Where a path leads once every link on its way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <returns>A full path without a separator at the end; what does not exist yet stays as it is named.</returns>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Follow(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), ref links);
    }

    private static string Follow(string full, ref int links)
    {
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;

        var real = Path.Combine(Follow(parent, ref links), Path.GetFileName(full));
        if (new FileInfo(real).LinkTarget is not { } target)
            return real;

        if (++links > MostLinks)
            throw new IOException("", LinksInCircle());

        var lead = Path.GetFullPath(target, Path.GetDirectoryName(real)!);
        return Follow(Path.TrimEndingDirectorySeparator(lead), ref links);
    }

    private static int LinksInCircle() => OperatingSystem.IsMacOS() ? 62 : 40;
}
