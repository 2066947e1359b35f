using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>
/// <c>ita fix</c>: shows the certain repairs of Thai typing as a diff, and makes them only when asked to.
/// </summary>
internal static class FixCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var apply = new Option<bool>("--apply") { Description = "แก้ไฟล์ตามที่แสดง" };
        var command = new Command("fix", "แสดงคำพิมพ์ผิดที่แก้ให้ได้แน่นอน และแก้เมื่อสั่ง") { site, apply };
        command.SetAction(parsed => Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(apply)));
        return command;
    }

    private static int Run(Terminal terminal, string site, bool isApplied)
    {
        var (files, diagnostics) = TextFixes.Of(SiteFolder.Read(site));
        if (files is null)
        {
            DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
            return ExitCode.ContentHasErrors;
        }

        if (files.Count == 0)
        {
            terminal.Person.WriteLine(FixSentences.Nothing(terminal.Language));
            return ExitCode.Done;
        }

        foreach (var file in files)
        {
            terminal.Data.Write(UnifiedDiff.Of(file));
            if (!isApplied)
                continue;

            ChangedFiles.Write(site, file.Path, file.After);
            terminal.Person.WriteLine(FixSentences.Fixed(terminal.Language, file.Path, file.Lines));
        }

        var lines = files.Sum(file => file.Lines);
        terminal.Person.WriteLine(
            isApplied
                ? FixSentences.Applied(terminal.Language, lines, files.Count)
                : FixSentences.Shown(terminal.Language, lines, files.Count)
        );
        return ExitCode.Done;
    }
}
