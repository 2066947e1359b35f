using System.Text.RegularExpressions;

namespace ItaSite.Tests.HouseRules;

/// <summary>Short files and short lines; data in strings of tests are as long as they are.</summary>
public partial class SizesOfFiles
{
    private const int MostLines = 250;
    private const int MostColumns = 120;

    [Fact]
    public void No_source_file_is_longer_than_a_reader_keeps_in_mind() =>
        Assert.Empty(
            Plan.Files.Where(file => file.Text.Count(letter => letter == '\n') > MostLines).Select(file => file.File)
        );

    [Fact]
    public void No_line_of_the_program_is_wider_than_a_screen() =>
        Assert.Empty(Plan.Files.Where(file => WidestOf(file.Text) > MostColumns).Select(file => file.File));

    [Fact]
    public void No_line_of_the_tests_is_wider_than_a_screen_but_for_data()
    {
        var tests = Path.Combine(Repository.Root, "tests", "ItaSite.Tests");

        Assert.Empty(
            from file in Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(tests, file)
            where !name.StartsWith("obj", StringComparison.Ordinal) && !name.StartsWith("bin", StringComparison.Ordinal)
            where WidestOf(Texts().Replace(File.ReadAllText(file), "\"\"")) > MostColumns
            select name
        );
    }

    private static int WidestOf(string text) => text.Split('\n').Max(line => line.Length);

    [GeneratedRegex("\"{3,}.*?\"{3,}|@?\"(?:[^\"\\\\\n]|\\\\.)*\"", RegexOptions.Singleline)]
    private static partial Regex Texts();
}
