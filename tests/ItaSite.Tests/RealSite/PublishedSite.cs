using System.Diagnostics;
using ItaSite.Tests.RealSite;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace ItaSite.Tests.RealSite;

/// <summary>The repository's own site, built once by the real program into a folder of the tests.</summary>
public sealed class PublishedSite : IDisposable
{
    public PublishedSite()
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("ita-site-").FullName, "site");
        Build = Ita("build", Repository.Root, "--output", Folder);
    }

    public string Folder { get; }

    internal Run Build { get; }

    public IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    internal static Run Ita(params string[] arguments) => Tool("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll"), .. arguments]);

    internal static Run Tool(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
