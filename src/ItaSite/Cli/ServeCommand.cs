using System.CommandLine;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;

namespace ItaSite.Cli;

/// <summary><c>ita serve</c>: shows the site in the browser and rebuilds it as files change.</summary>
internal static class ServeCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var port = PortOption.Of(8080);
        var output = new Option<string?>("--output")
        {
            Description = "เผยแพร่ลงโฟลเดอร์นี้ด้วยทุกครั้งที่สร้างสำเร็จ",
        }.NotEmpty();
        var command = new Command("serve", "เปิดดูเว็บไซต์ในเครื่อง และสร้างใหม่เมื่อแก้ไฟล์") { site, port, output };
        command.SetAction(
            (parsed, stop) =>
                RunAsync(
                    terminal.In(parsed),
                    parsed.GetValue(site)!,
                    parsed.GetValue(port),
                    parsed.GetValue(output),
                    stop
                )
        );
        return command;
    }

    /// <param name="output">Where each good build is published too; null for nowhere.</param>
    private static async Task<int> RunAsync(
        Terminal terminal,
        string site,
        int port,
        string? output,
        CancellationToken stop
    )
    {
        var folder = output is null ? null : OutputFolder.Accept(output, site, stop);
        SiteFolder.Read(site);
        var preview = new Preview(
            new SiteInWork(site, terminal.Isolated),
            terminal.Language,
            Show,
            () => terminal.Person.WriteLine(Sentences.LookingEverySecond(terminal.Language))
        );
        await preview.RunAsync(
            port,
            address => terminal.Person.WriteLine(Sentences.Serving(terminal.Language, address)),
            stop
        );
        return ExitCode.Done;

        void Show(BuildResult result)
        {
            DiagnosticPrinter.Print(
                result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
                terminal.Person,
                terminal
            );
            if (result.Errors > 0)
                terminal.Person.WriteLine(Sentences.StillServing(terminal.Language));
            else if (folder is not null)
                PublishPublic(result, folder.Path);

            if (result.Errors == 0)
                terminal.Person.WriteLine(
                    Sentences.Rebuilt(terminal.Language, result.Pages, result.Documents, result.Warnings)
                );
        }

        // The preview shows what is for the office only; a published copy must not.
        void PublishPublic(BuildResult shown, string path)
        {
            var result = shown.HasPrivatePages
                ? SiteBuild.Run(SiteFolder.Read(site), isolated: terminal.Isolated)
                : shown;
            DiagnosticPrinter.Print(
                result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error),
                terminal.Person,
                terminal
            );
            if (result.Errors == 0)
                DiagnosticPrinter.Print(Published(result, path), terminal.Person, terminal);
        }

        // What goes wrong there does not end the preview; the next change tries again.
        IReadOnlyList<Diagnostic> Published(BuildResult result, string path)
        {
            try
            {
                return PublishedFolder.Publish(result.Artifacts, OutputFolder.Accept(path, site, stop), stop: stop);
            }
            catch (DiskException error)
            {
                return [error.Diagnostic];
            }
        }
    }
}
