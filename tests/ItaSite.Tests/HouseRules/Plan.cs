namespace ItaSite.Tests.HouseRules;

/// <summary>The plan of the house as data; the drawing is in src/ItaSite/README.md.</summary>
internal static class Plan
{
    /// <summary>From the ground up: a room uses only rooms above it in this list, and only those it names.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Diagnostics"] = [],
        ["Thai"] = [],
        ["Memory"] = [],
        ["Colours"] = [],
        ["Tables"] = ["Diagnostics", "Thai"],
        ["Catalogues"] = ["Thai"],
        ["Model"] = ["Diagnostics", "Thai", "Tables", "Catalogues"],
        ["NumberFormats"] = ["Thai"],
        ["Writing"] = ["Thai", "Catalogues", "Model"],
        ["Data"] = ["Diagnostics", "Thai", "Model"],
        ["Files"] = ["Diagnostics", "Model"],
        ["Css"] = [],
        ["Svg"] = ["Diagnostics", "Model", "Files", "Css"],
        ["Sheets"] = ["Diagnostics", "Thai", "Memory", "Tables", "Model", "NumberFormats", "Files"],
        ["Pdf"] = ["Thai", "Model", "Files"],
        ["Documents"] = ["Diagnostics", "Thai", "Memory", "Model", "Files", "Svg", "Sheets", "Pdf"],
        ["Markdown"] = ["Diagnostics", "Thai", "Model", "Writing", "Files"],
        ["Pages"] =
        [
            "Diagnostics",
            "Thai",
            "Memory",
            "Tables",
            "Catalogues",
            "Model",
            "Data",
            "Files",
            "Sheets",
            "Documents",
            "Markdown",
        ],
        ["Reading"] =
        [
            "Diagnostics",
            "Thai",
            "Memory",
            "Colours",
            "Tables",
            "Catalogues",
            "Model",
            "Writing",
            "Data",
            "Svg",
            "Sheets",
            "Documents",
            "Pages",
        ],
        ["Screening"] = ["Diagnostics", "Thai", "Memory", "Catalogues", "Model"],
        ["Auditing"] = ["Diagnostics", "Thai", "Memory", "Tables", "Catalogues", "Model"],
        ["Assessing"] = ["Diagnostics", "Thai", "Memory", "Catalogues", "Model"],
        ["Drawing"] = ["Thai", "Tables"],
        ["Figures"] = ["Thai", "Tables", "Model", "Writing", "Drawing"],
        ["Search"] = ["Thai", "Memory", "Tables", "Catalogues", "Model", "Writing", "Figures"],
        ["Pictures"] = ["Diagnostics", "Model"],
        ["Rendering"] =
        [
            "Diagnostics",
            "Thai",
            "Memory",
            "Catalogues",
            "Model",
            "Writing",
            "Figures",
            "Search",
            "Pictures",
        ],
        ["Proofing"] = ["Diagnostics", "Thai", "Model", "Css"],
        ["Building"] =
        [
            "Diagnostics",
            "Thai",
            "Memory",
            "Model",
            "Reading",
            "Screening",
            "Auditing",
            "Assessing",
            "Rendering",
            "Proofing",
        ],
        ["Authoring"] =
        [
            "Diagnostics",
            "Thai",
            "Catalogues",
            "Model",
            "Data",
            "Markdown",
            "Pages",
            "Reading",
            "Screening",
            "Assessing",
            "Building",
        ],
        ["Editing"] = ["Diagnostics", "Model", "Data", "Markdown", "Pages"],
        ["Importing"] =
        [
            "Diagnostics",
            "Thai",
            "Tables",
            "Catalogues",
            "Model",
            "Files",
            "Sheets",
            "Documents",
            "Markdown",
            "Auditing",
        ],
        ["Proving"] = ["Diagnostics", "Thai", "Model", "Writing"],
        ["Disk"] = ["Diagnostics", "Model", "Proving"],
        ["Isolation"] = ["Diagnostics", "Model", "Files", "Documents"],
        ["Verifying"] = ["Diagnostics", "Model", "Writing", "Disk"],
        ["Publishing"] = ["Diagnostics", "Model", "Disk"],
        ["Serving"] = ["Diagnostics", "Memory", "Model", "Building", "Disk"],
        ["Workplace"] =
        [
            "Diagnostics",
            "Thai",
            "Tables",
            "Catalogues",
            "Model",
            "Writing",
            "Data",
            "Rendering",
            "Building",
            "Authoring",
            "Editing",
            "Importing",
            "Disk",
            "Verifying",
            "Publishing",
            "Serving",
        ],
        ["Cli"] =
        [
            "Diagnostics",
            "Thai",
            "Memory",
            "Model",
            "Writing",
            "Building",
            "Authoring",
            "Proving",
            "Disk",
            "Verifying",
            "Publishing",
            "Serving",
            "Workplace",
        ],
    };

    /// <summary>The rooms that touch the world outside; all others are pure.</summary>
    public static readonly string[] Outside =
    [
        "Disk",
        "Isolation",
        "Verifying",
        "Publishing",
        "Serving",
        "Workplace",
        "Cli",
    ];

    public static readonly IReadOnlyDictionary<string, string[]> RoomsOfPackage = new Dictionary<string, string[]>
    {
        ["Markdig"] = ["Markdown", "Pages", "Authoring", "Editing"],
        ["YamlDotNet"] = ["Data"],
        ["Ganss.Xss"] = ["Markdown"],
        ["UglyToad.PdfPig"] = ["Pdf", "Documents"],
        ["MetadataExtractor"] = ["Documents"],
        ["ExcelDataReader"] = ["Sheets"],
        ["Sylvan"] = ["Sheets"],
        ["AngleSharp"] = ["Sheets", "Importing", "Proofing"],
        ["SpreadCheetah"] = ["Figures"],
        ["SkiaSharp"] = ["Pictures"],
        ["QRCoder"] = ["Pictures"],
        ["Scriban"] = ["Rendering"],
        ["StbImageSharp"] = ["Proofing"],
        ["ZXing"] = ["Proofing"],
        ["Renci.SshNet"] = ["Publishing"],
        ["NSec"] = ["Proving"],
        ["System.Security.Cryptography.Pkcs"] = ["Proving"],
        ["System.CommandLine"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
        ["Microsoft.AspNetCore"] = ["Serving"],
        ["Microsoft.Extensions"] = ["Serving"],
    };

    public static IEnumerable<string> Workrooms => MayUse.Keys.Except(Outside);

    public static string Source { get; } = Path.Combine(Repository.Root, "src", "ItaSite");

    /// <summary>Every source file; the room of one at the top is empty.</summary>
    public static IReadOnlyList<(string Room, string File, string Text)> Files { get; } =
    [
        .. from path in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Source, path).Replace('\\', '/')
        where !file.StartsWith("obj/", StringComparison.Ordinal)
        where !file.StartsWith("bin/", StringComparison.Ordinal)
        select (Path.GetDirectoryName(file)!, file, File.ReadAllText(path)),
    ];
}
