using System.Security.Cryptography;
using ItaSite.Cli;

namespace ItaSite.Tests.Cli;

/// <summary>A site in a folder of its own, and what a person who types a command there sees.</summary>
internal sealed class TypedCommand : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ita-cli-").FullName;

    public TypedCommand(string changes = "") => Add("", changes);

    /// <summary>Another site, in a folder below.</summary>
    public void Add(string folder, string changes = "")
    {
        foreach (var file in SiteInAString.Tree(changes).Files)
        {
            var path = Path.Combine(Folder, folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = file.Open();
            using var target = File.Create(path);
            source.CopyTo(target);
        }
    }

    /// <summary>Every file below a folder, by its path from there.</summary>
    public IReadOnlyDictionary<string, string> Files(string folder)
    {
        var root = Path.Combine(Folder, folder);
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(root, file),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
            );
    }

    public async Task<(int ExitCode, string Data, string Person)> TypeAsync(params string[] arguments)
    {
        using var data = new StringWriter();
        using var person = new StringWriter();
        var terminal = new Terminal(data, person, IsInteractive: false, TimeProvider.System);
        var code = await CommandLine.RunAsync(
            [.. arguments.Select(word => word.Replace("SITE", Folder, StringComparison.Ordinal))],
            terminal,
            TestContext.Current.CancellationToken
        );
        return (
            code,
            data.ToString().Replace(Folder, "SITE", StringComparison.Ordinal),
            person.ToString().Replace(Folder, "SITE", StringComparison.Ordinal)
        );
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
