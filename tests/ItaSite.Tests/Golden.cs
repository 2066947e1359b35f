namespace ItaSite.Tests;

/// <summary>Compares with a file that a person has read. ITA_ACCEPT=1 writes it anew, to be read again.</summary>
internal static class Golden
{
    public static void Matches(string name, string text)
    {
        var file = Repository.Golden(name);
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
