using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new site</c>: a whole site to fill, in a folder that has none.</summary>
internal static class NewSiteCommand
{
    public static int Run(Terminal terminal, string folder, string name)
    {
        var files = SiteStarter.Start(name.Trim());
        NewFiles.WriteAll(folder, [.. files.Select(file => (file.Path, file.Bytes))]);
        terminal.Person.WriteLine(Sentences.SiteStarted(terminal.Language, folder, files.Count));
        return ExitCode.Done;
    }
}
