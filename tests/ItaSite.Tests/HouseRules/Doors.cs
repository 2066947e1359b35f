using System.Text.RegularExpressions;

namespace ItaSite.Tests.HouseRules;

/// <summary>The plan of the house as data; the drawing is in src/ItaSite/README.md.</summary>
public partial class Doors
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["NumberFormats"] = ["Model", "Diagnostics"],
        ["Reading"] = ["NumberFormats", "Model", "Diagnostics"],
        ["Assessing"] = ["Model", "Diagnostics"],
        ["Drawing"] = ["Model", "Diagnostics"],
        ["Rendering"] = ["Drawing", "Model", "Diagnostics"],
        ["Proofing"] = ["Model", "Diagnostics"],
        ["Screening"] = ["Model", "Diagnostics"],
        ["Auditing"] = ["Model", "Diagnostics"],
        ["Building"] = ["Reading", "Screening", "Auditing", "Assessing", "Rendering", "Proofing", "Model", "Diagnostics"],
        ["Disk"] = ["Model", "Diagnostics"],
        ["Serving"] = ["Building", "Disk", "Model", "Diagnostics"],
        ["Cli"] = ["Building", "Serving", "Disk", "Model", "Diagnostics"],
    };

    private static readonly Dictionary<string, string> RoomOfPackage = new()
    {
        ["Markdig"] = "Reading",
        ["YamlDotNet"] = "Reading",
        ["Ganss.Xss"] = "Reading",
        ["UglyToad.PdfPig"] = "Reading",
        ["MetadataExtractor"] = "Reading",
        ["ExcelDataReader"] = "Reading",
        ["Sylvan"] = "Reading",
        ["SkiaSharp"] = "Rendering",
        ["SpreadCheetah"] = "Rendering",
        ["Scriban"] = "Rendering",
        ["QRCoder"] = "Rendering",
        ["AngleSharp"] = "Proofing Reading",
        ["StbImageSharp"] = "Proofing",
        ["ZXing"] = "Proofing",
        ["System.CommandLine"] = "Cli",
        ["Spectre.Console"] = "Cli",
        ["Microsoft.AspNetCore"] = "Serving",
        ["Microsoft.Extensions"] = "Serving",
    };

    private static readonly string Source = Path.Combine(Repository.Root, "src", "ItaSite");

    private static IEnumerable<(string Room, string File, string Text)> Files =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Source, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(file => (file.Path.Contains('/', StringComparison.Ordinal) ? file.Path[..file.Path.IndexOf('/', StringComparison.Ordinal)] : "", file.Path, file.Text));

    [Fact]
    public void Every_file_has_its_home_in_a_room_of_the_plan() => Assert.All(Files, file =>
    {
        if (file.File == "Program.cs")
            return;

        Assert.Contains(file.Room, MayUse.Keys);
        Assert.Equal(2, file.File.Split('/').Length);
        Assert.Contains($"namespace ItaSite.{file.Room};", file.Text, StringComparison.Ordinal);
        Assert.Matches($@"(class|record|struct|enum|interface) {Path.GetFileNameWithoutExtension(file.File)}\b", file.Text);
    });

    [Fact]
    public void A_room_uses_only_the_rooms_it_may() => Assert.All(Files.Where(file => file.Room.Length > 0), file =>
        Assert.All(Rooms().Matches(file.Text).Select(match => match.Groups[1].Value).Where(room => room != file.Room), room => Assert.Contains(room, MayUse[file.Room])));

    [Fact]
    public void A_package_stays_in_its_room() => Assert.All(Files, file =>
        Assert.All(RoomOfPackage.Where(package => !package.Value.Split(' ').Contains(file.Room)), package => Assert.DoesNotMatch($@"\busing {Regex.Escape(package.Key)}\b", file.Text)));

    [Fact]
    public void Workrooms_touch_no_disk_clock_console_or_chance() => Assert.All(
        Files.Where(file => file.Room is "Model" or "Diagnostics" or "NumberFormats" or "Reading" or "Screening" or "Auditing" or "Assessing" or "Drawing" or "Rendering" or "Proofing" or "Building"),
        file => Assert.DoesNotMatch(@"\b(File\.(Read|Write|Open(?!\(\))|Exists)|Directory\.|Console\.|DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.|Environment\.|Random|Guid\.NewGuid|Stopwatch)", file.Text));

    [Fact]
    public void Every_problem_is_told_by_some_room()
    {
        var text = string.Concat(Files.Select(file => file.Text));

        Assert.All(
            typeof(ItaSite.Diagnostics.Problems).Assembly.GetTypes()
                .Where(type => type.Namespace == "ItaSite.Diagnostics")
                .SelectMany(type => type.GetFields())
                .Where(field => field.FieldType == typeof(ItaSite.Diagnostics.Problem)),
            problem => Assert.Contains($"{problem.DeclaringType!.Name}.{problem.Name}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_program_knows_the_console() => Assert.All(Files.Where(file => file.File != "Program.cs"), file => Assert.DoesNotMatch(@"(?<!\w)Console\.", file.Text));

    [Fact]
    public void Code_knows_no_item_and_no_year_of_the_assessment() => Assert.All(
        Files.Where(file => file.Room != "Diagnostics"),
        file =>
        {
            var code = Comments().Replace(file.Text, "");
            Assert.DoesNotMatch(@"""[^""]*\bO[0-9]{1,2}\b", code);
            Assert.DoesNotMatch(@"\b25[5-9][0-9]\b", code);
        });

    [GeneratedRegex(@"\bItaSite\.([A-Z][A-Za-z]+)")]
    private static partial Regex Rooms();

    [GeneratedRegex("//.*")]
    private static partial Regex Comments();
}
