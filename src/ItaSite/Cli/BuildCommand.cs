using System.CommandLine;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary><c>ita build</c>: builds the site, or several, and publishes each that has no error.</summary>
internal static class BuildCommand
{
    public static Command Of(Terminal terminal)
    {
        var sites = SiteArgument.OfMany();
        var list = new Option<string?>("--sites")
        {
            Description = "ไฟล์รายชื่อเว็บไซต์ บรรทัดละหนึ่งโฟลเดอร์ นับจากโฟลเดอร์ของไฟล์ (# คือหมายเหตุ)",
        }.NotEmpty();
        var shard = new Option<string?>("--shard")
        {
            Description = "สร้างเฉพาะส่วนของเครื่องนี้ เช่น 3/16 คือเครื่องที่ 3 จาก 16",
        }.NotEmpty();
        var output = new Option<string?>("--output")
        {
            Description = "โฟลเดอร์ผลลัพธ์ (ค่าเริ่มต้น: dist) ถ้ามีหลายเว็บไซต์ ข้างในแยกเป็นโฟลเดอร์ต่อเว็บไซต์",
        }.NotEmpty();
        var baseUrl = new Option<string?>("--base-url") { Description = "ที่อยู่เต็มของเว็บไซต์ แทนค่าในไฟล์ตั้งค่า" };
        var noKeep = new Option<bool>("--no-keep")
        {
            Description = "สร้างเพื่อทดลอง: ไม่บันทึกรายการไฟล์ลง published/SHA256SUMS",
        };
        var all = AllOption.Of();
        var timings = TimingsOption.Of();
        var command = new Command("build", "สร้างเว็บไซต์และเผยแพร่ลงโฟลเดอร์ ถ้าไม่มีข้อผิดพลาด")
        {
            sites,
            list,
            shard,
            output,
            baseUrl,
            noKeep,
            all,
            timings,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var here = terminal.In(parsed);
                var typed = parsed.GetValue(sites) ?? [];
                var (listed, part) = (parsed.GetValue(list), parsed.GetValue(shard));
                var (target, address) = (parsed.GetValue(output), parsed.GetValue(baseUrl));
                var isKept = !parsed.GetValue(noKeep);
                var (isWhole, isTimed) = (parsed.GetValue(all), parsed.GetValue(timings));
                if (listed is null && part is null && typed is [] or [_])
                    return BuildOne(
                        here,
                        typed.FirstOrDefault(SiteArgument.Default),
                        target,
                        address,
                        isKept,
                        isWhole,
                        isTimed,
                        stop
                    );

                if (SitesAsked.Find(here, typed, listed, part, target, address) is not { } asked)
                    return ExitCode.CannotRun;

                var times = isTimed ? new Timings(here.Clock) : null;
                return await new ManySites(here, isKept, isWhole, times).BuildAsync(asked, stop);
            }
        );
        return command;
    }

    /// <param name="output">Null for <c>dist</c> in the site's folder.</param>
    /// <param name="isKept">The sums of what is published are kept in the site's folder.</param>
    /// <param name="isWhole">Empty items are listed element by element.</param>
    /// <param name="isTimed">The table of times is asked for.</param>
    private static int BuildOne(
        Terminal terminal,
        string site,
        string? output,
        string? baseUrl,
        bool isKept,
        bool isWhole,
        bool isTimed,
        CancellationToken stop
    )
    {
        var started = terminal.Clock.GetTimestamp();
        if (baseUrl is not null && !WebAddress.IsWhole(baseUrl))
        {
            terminal.Person.WriteLine(
                CommandMistake.Of(terminal.Language, SettingsProblems.AddressIsNotAbsolute, "--base-url", baseUrl)
            );
            return ExitCode.CannotRun;
        }

        var folder = OutputFolder.Accept(output ?? Path.Combine(site, "dist"), site, stop);
        var timings = new Timings(terminal.Clock);
        timings.Begin(BuildStep.Reading);
        var tree = SiteFolder.Read(site);
        var result = Progress.Watch(
            terminal,
            timings,
            report => SiteBuild.Run(tree, baseUrl: baseUrl, report: report, isolated: terminal.Isolated)
        );

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
            return ExitCode.OfFaulty(result);
        }

        IReadOnlyList<Diagnostic> fromPublishing =
        [
            .. PublishedFolder.Publish(result.Artifacts, folder, timings.Begin, stop),
            .. isKept ? KeptSums.Keep(site, folder.Path) : [],
        ];
        timings.Stop();
        DiagnosticPrinter.Print(fromPublishing, terminal.Person, terminal);
        TellTimes();
        terminal.Person.WriteLine(
            Sentences.Built(
                terminal.Language,
                result.Pages,
                result.Documents,
                result.Warnings + fromPublishing.Count,
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
