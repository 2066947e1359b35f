using System.CommandLine;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Cli;

/// <summary><c>ita new year</c>: starts a year from a catalogue, with drafts of what still fits.</summary>
internal static class NewYearCommand
{
    public static Command Of(Terminal terminal)
    {
        var year = YearArgument.Of();
        var site = SiteArgument.Of();
        var catalogue = new Option<string?>("--catalogue")
        {
            Description =
                "ไฟล์บัญชีรายการประเมินของปีนั้น (รูปแบบเดียวกับ catalogue.yaml) ถ้าไม่ระบุ ใช้ร่างที่มากับโปรแกรม",
        }.NotEmpty();
        var command = new Command(
            "year",
            "เริ่มปีใหม่จากบัญชีรายการประเมิน และนำเนื้อหาที่ยังใช้ได้จากปีก่อนมาเป็นร่าง"
        )
        {
            year,
            site,
            catalogue,
        };
        command.SetAction(parsed =>
            Run(terminal.In(parsed), parsed.GetValue(site)!, parsed.GetValue(year)!, parsed.GetValue(catalogue))
        );
        return command;
    }

    private static int Run(Terminal terminal, string site, string year, string? catalogue)
    {
        if (!FiscalYear.TryRead(year, out var fiscalYear))
            return YearArgument.Refuse(terminal, year);

        if (CatalogueOf(fiscalYear, catalogue) is not { } file)
        {
            var names = string.Join(", ", ShippedCatalogue.All().Select(shipped => shipped.Name));
            terminal.Person.WriteLine(
                CommandMistake.Of(terminal.Language, AnyYearProblems.NoCatalogueIsShipped, fiscalYear.ToString(), names)
            );
            return ExitCode.CannotRun;
        }

        var (start, diagnostics) = YearStarter.Start(SiteFolder.Read(site), fiscalYear, file);
        DiagnosticPrinter.Print(diagnostics, terminal.Person, terminal);
        if (start is null)
            return diagnostics.Any(diagnostic => diagnostic.Problem == YearProblems.YearExists)
                ? ExitCode.CannotRun
                : ExitCode.ContentHasErrors;

        NewFiles.WriteAll(site, [.. start.Files.Select(file => (file.Path, file.Bytes))]);
        NewFiles.WriteMissing(site, SchemaLine.Schemas().Select(schema => (schema.Path, schema.Bytes)));
        foreach (var replaced in start.Replaced)
            NewFiles.Replace(site, replaced.Path, replaced.Bytes);

        foreach (var path in start.Removed)
            NewFiles.Remove(site, path);

        if (start.Removed.Count > 0 || start.Replaced.Count > 0)
        {
            terminal.Person.WriteLine(
                YearSentences.Replaced(
                    terminal.Language,
                    fiscalYear.ToString(),
                    start.Files.Count,
                    start.Replaced.Count,
                    start.Removed.Count
                )
            );
            return ExitCode.Done;
        }

        terminal.Person.WriteLine(
            YearSentences.Started(terminal.Language, fiscalYear.ToString(), start.Files.Count, start.CarriedPages)
        );
        return ExitCode.Done;
    }

    private static SourceFile? CatalogueOf(FiscalYear year, string? catalogue) =>
        catalogue is null
            ? ShippedCatalogue.All().FirstOrDefault(shipped => shipped.Year == year)?.File
            : SiteFolder.FileOutside(catalogue);
}
