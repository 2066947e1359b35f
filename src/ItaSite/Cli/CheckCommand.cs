using System.CommandLine;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita check</c>: all of build but publishing; its diagnostics are its data.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "sarif", "github"];

    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var strict = new Option<bool>("--strict") { Description = "ให้คำเตือนเป็นข้อผิดพลาด" };
        var format = new Option<string>("--format")
        {
            Description = "รูปแบบผลลัพธ์",
            DefaultValueFactory = _ => Formats[0],
        }.AcceptOnlyFromAmong(Formats);
        var all = AllOption.Of();
        var timings = TimingsOption.Of();
        var command = new Command("check", "ตรวจทุกอย่างโดยไม่เผยแพร่") { site, strict, format, all, timings };
        command.SetAction(parsed =>
            Run(
                terminal.In(parsed),
                parsed.GetValue(site)!,
                parsed.GetValue(strict),
                parsed.GetValue(format)!,
                parsed.GetValue(all),
                parsed.GetValue(timings)
            )
        );
        return command;
    }

    /// <param name="isStrict">Warnings count as errors.</param>
    /// <param name="isWhole">Empty items are listed element by element; formats for programs always do.</param>
    /// <param name="isTimed">Times are asked for: a table, or JSON beside a format for programs.</param>
    private static int Run(Terminal terminal, string site, bool isStrict, string format, bool isWhole, bool isTimed)
    {
        var started = terminal.Clock.GetTimestamp();
        var timings = new Timings(terminal.Clock);
        timings.Begin(BuildStep.Reading);
        var tree = SiteFolder.Read(site);
        var result = Progress.Watch(
            terminal,
            timings,
            report => SiteBuild.Run(tree, BuildPurpose.Check, report: report, isolated: terminal.Isolated)
        );
        if (isStrict)
            result = result with
            {
                Diagnostics =
                [
                    .. result.Diagnostics.Select(diagnostic => diagnostic with { Severity = Severity.Error }),
                ],
            };

        Print(result, format, isWhole, $"ita check{DiagnosticPrinter.Argument(site)}", terminal);
        if (isTimed)
            terminal.Person.Write(format == Formats[0] ? timings.Text(terminal.Language) : timings.JsonText());

        if (result.Errors > 0)
        {
            terminal.Person.WriteLine(Sentences.Faulty(terminal.Language, result.Errors, result.Warnings));
            return ExitCode.OfFaulty(result);
        }

        terminal.Person.WriteLine(
            Sentences.Checked(
                terminal.Language,
                result.Pages,
                result.Documents,
                result.Warnings,
                terminal.Clock.GetElapsedTime(started)
            )
        );
        return ExitCode.Done;
    }

    private static void Print(BuildResult result, string format, bool isWhole, string command, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                terminal.Data.Write(CheckJson.Text(result.Diagnostics, terminal.Language));
                break;
            case "sarif":
                terminal.Data.Write(CheckSarif.Text(result.Diagnostics, terminal.Language));
                break;
            case "github":
                terminal.Data.Write(CheckGitHub.Text(result.Diagnostics, terminal.Language));
                break;
            default:
                DiagnosticPrinter.Print(result, isWhole, command, terminal.Data, terminal);
                break;
        }
    }
}
