using System.Text;

namespace ItaSite.Tests;

/// <summary>
/// A case is a file: what a person wrote, then a line <c>== told</c>, then what the program says of it. A new case
/// needs no code; ITA_ACCEPT=1 writes what is said, to be read by a person.
/// </summary>
internal sealed class CaseFile(string file)
{
    private const string Mark = "\n== told\n";

    private readonly string text = File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>What stands above what is said.</summary>
    public string Given => text.Split(Mark)[0];

    public static CaseFile Of(string folder, string name) => new(Path.Combine(FolderOf(folder), name + ".txt"));

    /// <param name="folder">Below the project of the tests.</param>
    public static TheoryData<string> Names(string folder) =>
        [
            .. Directory
                .GetFiles(FolderOf(folder), "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Says(string told)
    {
        told = told.TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
            File.WriteAllText(file, $"{Given}{Mark}{told}\n", new UTF8Encoding(false));

        Assert.Equal(File.ReadAllText(file).Split(Mark)[^1].TrimEnd('\n'), told);
    }

    private static string FolderOf(string folder) =>
        Path.Combine(Repository.Root, "tests", "ItaSite.Tests", Path.Combine(folder.Split('/')));
}
