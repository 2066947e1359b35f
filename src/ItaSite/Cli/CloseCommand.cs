using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Thai;

namespace ItaSite.Cli;

/// <summary><c>ita close</c>: records what a closed year shows, or why it was changed since.</summary>
internal static class CloseCommand
{
    public static Command Of(Terminal terminal)
    {
        var year = YearArgument.Of();
        var site = SiteArgument.Of();
        var reason = new Option<string?>("--reason")
        {
            Description = "เหตุผลของการเปลี่ยนแปลงหลังปิดการประเมิน จะแสดงบนเว็บไซต์",
        };
        var command = new Command("close", "ปิดปีที่ประเมินแล้ว: บันทึกสิ่งที่เผยแพร่ไว้ จากนั้นการแก้ไขต้องมีเหตุผล")
        {
            year,
            site,
            reason,
        };
        command.SetAction(parsed =>
            Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(year)!, parsed.GetValue(reason))
        );
        return command;
    }

    private static int Run(Terminal terminal, string site, string year, string? reason)
    {
        if (!FiscalYear.TryRead(year, out var fiscalYear))
            return YearArgument.Refuse(terminal, year);

        var today = DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime);
        var (closing, diagnostics) = YearCloser.Close(SiteFolder.Read(site), fiscalYear, today, reason);
        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        if (closing is null)
            return ExitCode.ContentHasErrors;

        terminal.Person.WriteLine(Record(terminal, site, closing, fiscalYear.ToString()));
        if (closing.IsFirst && reason is not null)
            terminal.Person.WriteLine(YearSentences.ReasonNotNeeded(terminal.Language));

        return ExitCode.Done;
    }

    private static string Record(Terminal terminal, string site, YearClosing closing, string year)
    {
        if (closing is { IsFirst: false, Changes: 0 })
            return YearSentences.NothingChanged(terminal.Language, year);

        NewFiles.Replace(site, closing.Record.Path, closing.Record.Bytes);
        return closing.IsFirst
            ? YearSentences.Closed(terminal.Language, year, closing.Files, closing.Record.Path)
            : YearSentences.Recorded(terminal.Language, year, closing.Changes, closing.Record.Path);
    }
}
