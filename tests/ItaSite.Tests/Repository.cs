namespace ItaSite.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Golden(string name) => Path.Combine(Root, "tests", "ItaSite.Tests", "Golden", name);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ItaSite.sln")))
            folder = Path.GetDirectoryName(folder)!;

        return folder;
    }
}
