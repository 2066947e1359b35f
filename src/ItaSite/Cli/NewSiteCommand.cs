using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new site</c>: a whole site to fill, in a folder that has none.</summary>
internal static class NewSiteCommand
{
    public static int Run(Terminal terminal, string folder, string name, string? type)
    {
        var shipped = ShippedCatalogue.All().FirstOrDefault(shipped => shipped.Name == type);
        var files = shipped is null ? SiteStarter.Start(name.Trim()) : SiteStarter.Start(name.Trim(), shipped.File);
        NewFiles.WriteAll(folder, [.. files.Select(file => (file.Path, file.Bytes))]);
        terminal.Person.WriteLine(Sentences.SiteStarted(terminal.Language, folder, files.Count));
        return ExitCode.Done;
    }
}
