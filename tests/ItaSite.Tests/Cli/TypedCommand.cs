using ItaSite.Cli;

namespace ItaSite.Tests.Cli;

/// <summary>A site in a folder of its own, and what a person who types a command there sees.</summary>
internal sealed class TypedCommand : IDisposable
{
    public TypedCommand(string changes = "")
    {
        foreach (var file in SiteInAString.Tree(changes).Files)
        {
            var path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = file.Open();
            using var target = File.Create(path);
            source.CopyTo(target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("ita-cli-").FullName;

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
