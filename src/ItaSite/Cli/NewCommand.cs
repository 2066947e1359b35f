using ItaSite.Authoring;
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

    /// <param name="slug">What the file's name says beside the date; null to take it from the title.</param>
    public static int News(Terminal terminal, string site, string title, string? slug)
    {
        if (string.IsNullOrWhiteSpace(title))
            return Refuse(terminal, CommandProblems.TitleIsEmpty);

        if (slug is not null && NewsSlug.Faults(slug) is { } faults)
            return Refuse(terminal, CommandProblems.SlugIsWrong, VisibleText.Of(slug), faults);

        var tree = SiteFolder.Read(site);
        var file = PageStarter.ForNews(tree, title, DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), slug);
        if (tree.Find(file.Path) is not null)
            return Refuse(terminal, CommandProblems.SlugIsTaken, file.Path);

        return Write(terminal, site, file);
    }

    private static int Refuse(Terminal terminal, Problem problem, params string[] arguments)
    {
        terminal.Person.WriteLine(CommandMistake.Of(terminal.Language, problem, arguments));
        return ExitCode.CannotRun;
    }

    private static int Write(Terminal terminal, string site, NewFile file)
    {
        NewFiles.Write(site, file.Path, file.Text);
        NewFiles.WriteMissing(site, SchemaLine.Schemas().Select(schema => (schema.Path, schema.Bytes)));
        terminal.Person.WriteLine(Sentences.Written(terminal.Language, file.Path));
        return ExitCode.Done;
    }
}
