using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new item</c> and <c>ita new news</c>: write a page to begin with.</summary>
internal static class NewCommand
{
    public static int Item(Terminal terminal, string site, string code)
    {
        var (file, diagnostics) = PageStarter.ForItem(SiteFolder.Read(site), code);
        if (file is not null)
            return Write(terminal, site, file);

        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        return ExitCode.ContentHasErrors;
    }

    /// <param name="slug">What the file's name says beside the date.</param>
    public static int News(Terminal terminal, string site, string title, string slug) =>
        Write(terminal, site, PageStarter.ForNews(title, DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), slug));

    private static int Write(Terminal terminal, string site, NewFile file)
    {
        NewFiles.Write(site, file.Path, file.Text);
        terminal.Person.WriteLine(Sentences.Written(terminal.Language, file.Path));
        return ExitCode.Done;
    }
}
