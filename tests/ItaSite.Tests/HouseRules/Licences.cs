using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ItaSite.Tests.HouseRules;

/// <summary>src/LICENCES.md names every package that is used; <c>ITA_ACCEPT=1</c> writes it anew.</summary>
public class Licences
{
    private const string List = "src/LICENCES.md";

    /// <summary>
    /// They let anybody use, change and pass on what they cover; a person has read those without a name.
    /// </summary>
    private static readonly string[] Free =
    [
        "MIT",
        "(MIT AND Zlib)",
        "(MIT OR CC0-1.0)",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "ISC",
        "MPL-2.0",
        "MS-PL",
        "Unlicense OR MIT",
        "license.txt in the package (MIT)",
        "License.md in the package (MIT)",
        "LICENSE.TXT in the package (MIT)",
        "https://www.adobe.com/devnet/xmp/library/eula-xmp-library-java.html",
    ];

    private static readonly string Packages =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Fact]
    public void The_list_of_licences_is_that_of_the_locked_packages()
    {
        var program = OfProject("src/ItaSite");
        var tests = OfProject("tests/ItaSite.Tests").Concat(OfProject("tests/ItaSite.Benchmarks")).Concat(OfTools());
        var text = new StringBuilder("# Licences of the packages\n\nWritten by the test `Licences`.\n");
        Write(text, "The program", program);
        Write(text, "Only the tests and benchmarks", tests.Except(program));
        var file = Path.Combine(Repository.Root, List);
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
            File.WriteAllText(file, text.ToString());

        Assert.Equal(File.ReadAllText(file), text.ToString());
    }

    [Fact]
    public void Every_licence_is_free() =>
        Assert.All(
            OfProject("src/ItaSite")
                .Concat(OfProject("tests/ItaSite.Tests"))
                .Concat(OfProject("tests/ItaSite.Benchmarks"))
                .Concat(OfTools()),
            package => Assert.True(Free.Contains(package.Licence), $"{package.Name}: {package.Licence}")
        );

    private static void Write(StringBuilder text, string head, IEnumerable<Package> packages)
    {
        text.Append($"\n## {head}\n\n| package | version | licence |\n|---|---|---|\n");
        foreach (
            var package in packages
                .Distinct()
                .OrderBy(package => package.Name, StringComparer.Ordinal)
                .ThenBy(package => package.Version, StringComparer.Ordinal)
        )
            text.Append($"| {package.Name} | {package.Version} | {package.Licence} |\n");
    }

    private static List<Package> OfProject(string project)
    {
        using var locked = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, project, "packages.lock.json"))
        );
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
            from package in framework.Value.EnumerateObject()
            where package.Value.GetProperty("type").GetString() != "Project"
            let version = package.Value.GetProperty("resolved").GetString()!
            select new Package(package.Name, version, LicenceOf(package.Name.ToLowerInvariant(), version)),
        ];
    }

    private static List<Package> OfTools()
    {
        using var locked = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "tools", "package-lock.json"))
        );
        return
        [
            .. from package in locked.RootElement.GetProperty("packages").EnumerateObject()
            where package.Name.Length > 0
            select new Package(
                $"{package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..]} (npm)",
                package.Value.GetProperty("version").GetString()!,
                package.Value.GetProperty("license").GetString()!
            ),
        ];
    }

    private static string LicenceOf(string name, string version)
    {
        var folder = Path.Combine(Packages, name, version.ToLowerInvariant());
        var metadata = XDocument.Load(Path.Combine(folder, $"{name}.nuspec")).Root!.Elements().First();
        string? Text(string element) => metadata.Elements().FirstOrDefault(one => one.Name.LocalName == element)?.Value;
        var licence = metadata.Elements().FirstOrDefault(one => one.Name.LocalName == "license");
        if (licence is null)
            return Text("licenseUrl") ?? "none";

        if (licence.Attribute("type")!.Value == "expression")
            return licence.Value;

        var isMit = File.ReadAllText(Path.Combine(folder, licence.Value))
            .Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal);
        return $"{licence.Value} in the package{(isMit ? " (MIT)" : "")}";
    }

    private sealed record Package(string Name, string Version, string Licence);
}
