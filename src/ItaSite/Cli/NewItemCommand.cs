using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita new item</c>: writes an item's page to begin with.</summary>
internal static class NewItemCommand
{
    public static Command Of(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "รหัสข้อ" }.NotEmpty();
        var site = SiteArgument.Of();
        var command = new Command("item", "เริ่มหน้าของข้อหนึ่ง") { code, site };
        command.SetAction(parsed => Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(code)!));
        return command;
    }

    private static int Run(Terminal terminal, string site, string code)
    {
        var (file, diagnostics) = PageStarter.ForItem(SiteFolder.Read(site), code);
        if (file is not null)
            return NewPage.Write(terminal, site, file);

        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        return ExitCode.ContentHasErrors;
    }
}
