using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new site</c>: a whole site to fill, in a folder that has none.</summary>
internal static class NewSiteCommand
{
    public static Command Of(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "โฟลเดอร์ของเว็บไซต์ใหม่" }.NotEmpty();
        var name = new Argument<string>("name") { Description = "ชื่อเต็มของหน่วยงาน" }.NotEmpty();
        var type = new Option<string?>("--type")
        {
            Description = "บัญชีรายการที่เริ่มจาก: ชนิดของหน่วยงานและปี (ปีที่เป็นร่างต้องตรวจกับคู่มือ)",
        }.AcceptOnlyFromAmong([.. ShippedCatalogue.All().Select(shipped => shipped.Name)]);
        var command = new Command("site", "เริ่มเว็บไซต์ใหม่ที่พร้อมกรอก") { folder, name, type };
        command.SetAction(parsed =>
            Run(terminal.In(parsed), parsed.GetValue(folder)!, parsed.GetValue(name)!, parsed.GetValue(type))
        );
        return command;
    }

    private static int Run(Terminal terminal, string folder, string name, string? type)
    {
        var shipped = ShippedCatalogue.All().FirstOrDefault(shipped => shipped.Name == type);
        var files = shipped is null ? SiteStarter.Start(name.Trim()) : SiteStarter.Start(name.Trim(), shipped.File);
        NewFiles.WriteAll(folder, [.. files.Select(file => (file.Path, file.Bytes))]);
        terminal.Person.WriteLine(Sentences.SiteStarted(terminal.Language, folder, files.Count));
        return ExitCode.Done;
    }
}
