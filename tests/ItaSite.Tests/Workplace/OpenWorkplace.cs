using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Workplace;

namespace ItaSite.Tests.Workplace;

/// <summary>The workplace with its server, as it runs in an office, over a folder that goes with it.</summary>
internal sealed class OpenWorkplace : IAsyncDisposable
{
    private readonly Func<SiteInWork, OfficeWorkplace?> workplaceOf;
    private CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    private OpenWorkplace(Func<SiteInWork, OfficeWorkplace?> workplaceOf) => this.workplaceOf = workplaceOf;

    public string Folder { get; } = Directory.CreateTempSubdirectory("ita-edit-").FullName;

    /// <summary>Of the server's root, ending in a slash.</summary>
    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    public string this[string path] => OnDisk.Text(Path.Combine(Folder, path));

    public string At(string address) => $"{Root}_edit/{address}";

    /// <param name="changes">To the small site; null for an empty folder.</param>
    /// <param name="guide">The folder of the built guide; empty for none.</param>
    /// <param name="today">Null for the day that it is.</param>
    /// <param name="ssh">Null for the user's own.</param>
    public static async Task<OpenWorkplace> OfAsync(
        string? changes = "",
        bool mayEdit = true,
        string guide = "",
        DateOnly? today = null,
        SshFiles? ssh = null
    )
    {
        var open = new OpenWorkplace(site =>
            mayEdit ? new OfficeWorkplace(site, Language.Thai, Today.Or(today), new GuideFolder(guide), ssh) : null
        );
        var files = changes is null ? [] : SiteInAString.Split(SiteInAString.Small + "\n" + changes);
        foreach (var (path, text) in files)
            open.Put(path, text);

        await open.StartAsync(port: 0);
        return open;
    }

    /// <summary>The program ends, and is started once more at the same address.</summary>
    public async Task StartAgainAsync()
    {
        await StopAsync();
        stop = new CancellationTokenSource();
        await StartAsync(Root.Port);
    }

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        OnDisk.Put(Path.Combine(Folder, path), text);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task StartAsync(int port)
    {
        var site = new SiteInWork(Folder);
        var serving = new TaskCompletionSource<string>();
        running = new Preview(site, Language.Thai, _ => { }, workplace: workplaceOf(site)).RunAsync(
            port,
            serving.SetResult,
            stop.Token
        );
        Root = new Uri(await serving.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private async Task StopAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
    }
}
