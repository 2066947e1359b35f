using System.CommandLine;
using System.Diagnostics;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Workplace;

namespace ItaSite.Cli;

/// <summary><c>ita edit</c>: opens the workplace in the browser.</summary>
internal static class EditCommand
{
    public static Command Of(Terminal terminal)
    {
        var site = SiteArgument.Of();
        var port = PortOption.Of(0);
        var quiet = new Option<bool>("--no-browser") { Description = "ไม่ต้องเปิดเบราว์เซอร์ให้" };
        var command = new Command("edit", "เปิดที่ทำงานในเบราว์เซอร์ กรอกข้อมูล ใส่ไฟล์ ตรวจ และเผยแพร่")
        {
            site,
            port,
            quiet,
        };
        command.SetAction(
            (parsed, stop) =>
                RunAsync(
                    terminal.In(parsed),
                    parsed.GetValue(site)!,
                    parsed.GetValue(port),
                    opensBrowser: !parsed.GetValue(quiet),
                    stop
                )
        );
        return command;
    }

    /// <param name="port">Zero for any free one.</param>
    public static async Task<int> RunAsync(
        Terminal terminal,
        string site,
        int port,
        bool opensBrowser,
        CancellationToken stop
    )
    {
        DiskException.Naming(site, () => Directory.CreateDirectory(site));
        var live = new SiteInWork(site, terminal.Isolated);
        var workplace = new OfficeWorkplace(live, terminal.Language, terminal.Clock, GuideFolder.OfProgram());
        var preview = new Preview(live, terminal.Language, _ => { }, workplace: workplace);
        await preview.RunAsync(port, Open, stop);
        return ExitCode.Done;

        void Open(string address)
        {
            var there = address.TrimEnd('/') + WorkplaceDoor.Address;
            terminal.Person.WriteLine(Sentences.Editing(terminal.Language, there));
            if (opensBrowser)
                Start(there);
        }
    }

    /// <summary>Where no browser can be opened, the address stands in the terminal.</summary>
    private static void Start(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException)
        {
            // Such as a machine without a desktop.
        }
    }
}
