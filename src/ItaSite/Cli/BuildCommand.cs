using System.CommandLine;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary><c>ita build</c>: builds the site and publishes it if there is no error.</summary>
internal static class BuildCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var output = new Option<string?>("--output") { Description = "โฟลเดอร์ผลลัพธ์ (ค่าเริ่มต้น: dist)" }.NotEmpty();
        var baseUrl = new Option<string?>("--base-url") { Description = "ที่อยู่เต็มของเว็บไซต์ แทนค่าในไฟล์ตั้งค่า" };
        var all = AllOption.Of();
        var timings = TimingsOption.Of();
        var command = new Command("build", "สร้างเว็บไซต์และเผยแพร่ลงโฟลเดอร์ ถ้าไม่มีข้อผิดพลาด")
        {
            site,
            output,
            baseUrl,
            all,
            timings,
        };
        command.SetAction(parsed =>
            Run(
                terminal.In(parsed),
                parsed.GetValue(site)!,
                parsed.GetValue(output),
                parsed.GetValue(baseUrl),
                parsed.GetValue(all),
                parsed.GetValue(timings)
            )
        );
        return command;
    }

    /// <param name="output">Null for <c>dist</c> in the site's folder.</param>
    /// <param name="isWhole">Empty items are listed element by element.</param>
    /// <param name="isTimed">The table of times is asked for.</param>
    private static int Run(Terminal terminal, string site, string? output, string? baseUrl, bool isWhole, bool isTimed)
    {
        var started = terminal.Clock.GetTimestamp();
        if (baseUrl is not null && !WebAddress.IsWhole(baseUrl))
        {
            terminal.Person.WriteLine(
                CommandMistake.Of(terminal.Language, SettingsProblems.AddressIsNotAbsolute, "--base-url", baseUrl)
            );
            return ExitCode.CannotRun;
        }

        var folder = OutputFolder.Accept(output ?? Path.Combine(site, "dist"), site);
        var timings = new Timings(terminal.Clock);
        timings.Begin(BuildStep.Reading);
        var tree = SiteFolder.Read(site);
        var result = Progress.Watch(terminal, timings, report => SiteBuild.Run(tree, baseUrl: baseUrl, report: report));

        DiagnosticPrinter.Print(
            result,
            isWhole,
            $"ita build{DiagnosticPrinter.Argument(site)}",
            terminal.Person,
            terminal
        );
        if (result.Errors > 0)
        {
            TellTimes();
            terminal.Person.WriteLine(Sentences.Failed(terminal.Language, result.Errors, result.Warnings));
            return ExitCode.ContentHasErrors;
        }

        PublishedFolder.Publish(result.Artifacts, folder, timings.Begin);
        timings.Stop();
        TellTimes();
        terminal.Person.WriteLine(
            Sentences.Built(
                terminal.Language,
                result.Pages,
                result.Documents,
                result.Warnings,
                terminal.Clock.GetElapsedTime(started)
            )
        );
        return ExitCode.Done;

        void TellTimes()
        {
            if (isTimed)
                terminal.Person.Write(timings.Text(terminal.Language));
        }
    }
}
