using System.Diagnostics;
using ItaSite.Tests.RealSite;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace ItaSite.Tests.RealSite;

/// <summary>The repository's own site, built once by the real program into a folder of the tests.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private Host? root;
    private Host? shared;

    public PublishedSite()
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("ita-site-").FullName, "site");
        var time = Stopwatch.StartNew();
        Build = Ita("build", Repository.Root, "--no-keep", "--output", Folder);
        BuildTime = time.Elapsed;
    }

    public string Folder { get; }

    internal Run Build { get; }

    /// <summary>What the program took for it, start and end included.</summary>
    internal TimeSpan BuildTime { get; }

    public IReadOnlyList<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The same files at the root of a host, under a path of a shared host, and in a folder.</summary>
    public string Address(Place place, string path) =>
        place switch
        {
            Place.Root => root!.Address(path),
            Place.SubPath => shared!.Address(path),
            _ => new Uri(Path.Combine(Folder, path)).AbsoluteUri,
        };

    public async ValueTask InitializeAsync()
    {
        root = await Host.StartAsync(Folder);
        shared = await Host.StartAsync(Folder, "/ita/site");
    }

    public async ValueTask DisposeAsync()
    {
        await root!.DisposeAsync();
        await shared!.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    internal static Run Ita(params string[] arguments) =>
        Tool("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments]);

    internal static Run Tool(string program, params string[] arguments) => ToolFed("", program, arguments);

    /// <param name="input">What is typed to it.</param>
    internal static Run ToolFed(string input, string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
