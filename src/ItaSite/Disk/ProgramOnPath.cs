namespace ItaSite.Disk;

/// <summary>Finds a program where the system's path says, never beside what a person works on.</summary>
internal static class ProgramOnPath
{
    /// <returns>Its full path; null if it is not installed.</returns>
    public static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
