using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new news</c>: writes today's news to begin with.</summary>
internal static class NewNewsCommand
{
    public static Command Of(Terminal terminal)
    {
        var title = new Argument<string>("title") { Description = "ชื่อข่าว" };
        var site = SiteArgument.Of();
        var slug = new Option<string?>("--slug")
        {
            Description = "ชื่อไฟล์ต่อท้ายวันที่ (a–z 0–9 -) ค่าเริ่มต้นมาจากคำภาษาอังกฤษและตัวเลขในชื่อข่าว",
        };
        var command = new Command("news", "เริ่มข่าวใหม่ ลงวันที่วันนี้") { title, site, slug };
        command.SetAction(parsed =>
            Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(title)!, parsed.GetValue(slug))
        );
        return command;
    }

    /// <param name="slug">What the file's name says beside the date; null to take it from the title.</param>
    private static int Run(Terminal terminal, string site, string title, string? slug)
    {
        if (string.IsNullOrWhiteSpace(title))
            return Refuse(terminal, CommandProblems.TitleIsEmpty);

        if (slug is not null && NewsSlug.Faults(slug) is { } faults)
            return Refuse(terminal, CommandProblems.SlugIsWrong, VisibleText.Of(slug), faults);

        var tree = SiteFolder.Read(site);
        var file = PageStarter.ForNews(tree, title, DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), slug);
        if (tree.Find(file.Path) is not null)
            return Refuse(terminal, CommandProblems.SlugIsTaken, file.Path);

        return NewPage.Write(terminal, site, file);
    }

    private static int Refuse(Terminal terminal, Problem problem, params string[] arguments)
    {
        terminal.Person.WriteLine(CommandMistake.Of(terminal.Language, problem, arguments));
        return ExitCode.CannotRun;
    }
}
