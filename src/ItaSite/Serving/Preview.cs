using System.Net;
using System.Net.Sockets;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

/// <summary>
/// The preview server: the last good site from memory, on this machine only, rebuilt as files change.
/// </summary>
/// <param name="site">Not yet built.</param>
/// <param name="built">Called after every build.</param>
/// <param name="looking">Called if changes are only seen by looking every second.</param>
/// <param name="workplace">Where the office works on the site; null if it only looks.</param>
internal sealed class Preview(
    SiteInWork site,
    Language language,
    Action<BuildResult> built,
    Action? looking = null,
    IWorkplace? workplace = null
)
{
    private readonly EventListeners audience = new();
    private readonly WorkplaceDoor? door = workplace is null ? null : new WorkplaceDoor(workplace);
    private volatile ShownBuild? shown;

    /// <param name="port">Zero for any free one.</param>
    /// <param name="serving">Called with the address once the server listens.</param>
    /// <exception cref="DiskException">The port can't be used.</exception>
    public async Task RunAsync(int port, Action<string> serving, CancellationToken stop)
    {
        // The larger builders watch settings files of their own, with what may be the system's last watcher.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                PreviewGuard.Limit(kestrel);
                kestrel.Listen(IPAddress.Loopback, port);
            });
        await using var server = builder.Build();
        server.Run(AnswerAsync);

        using var watch = new SourceWatch(site.Root, looking ?? (() => { }));
        Show(site.Build([]));
        try
        {
            await server.StartAsync(stop);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            var problem = error is SocketException { SocketErrorCode: SocketError.AccessDenied }
                ? CommandProblems.PortIsReserved
                : DiskProblems.PortIsTaken;
            throw new DiskException(Diagnostic.At(Place.TopOf("ita"), problem, $"{port}"), error);
        }

        serving(server.Urls.First() + "/");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop, server.Lifetime.ApplicationStopping);
        try
        {
            await foreach (var changed in watch.Changes(ending.Token))
            {
                var result = site.Build(changed);
                if (result.Errors == 0 || !await watch.GoesOnAsync(ending.Token))
                    Show(result);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C, or the system ends the program: the ordinary end.
        }

        audience.Dismiss();
        await server.StopAsync(CancellationToken.None);
    }

    private void Show(BuildResult result)
    {
        built(result);
        if (result.Errors == 0)
        {
            shown = new ShownBuild(result);
            audience.Tell(PreviewEvent.Reload);
        }
        else
        {
            var lines = result
                .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.ToLine(language));
            audience.Tell(PreviewEvent.Problems(lines));
        }
    }

    /// <summary>
    /// A page of the workplace may show what the workplace has just saved and built, before the watch tells of it.
    /// </summary>
    private PreviewSite? Good()
    {
        var latest = site.Latest;
        if (latest.Errors == 0 && latest.Artifacts.Count > 0 && shown?.Of != latest)
            shown = new ShownBuild(latest);

        return shown?.Site;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        context.Response.Headers.CacheControl = "no-store";

        var isForOffice = door is not null && WorkplaceDoor.IsFor(path);
        var refusal = PreviewGuard.Refusal(context.Request, mayPost: isForOffice);
        context.Response.StatusCode = refusal ?? StatusCodes.Status200OK;
        PreviewGuard.Protect(context.Response);
        if (refusal is not null)
            return;

        if (isForOffice)
            await door!.AnswerAsync(context, path);
        else if (path == PreviewScript.EventsPath)
            await audience.AttendAsync(context);
        else if (path == PreviewScript.ScriptPath)
            await context.Response.SendAsync("text/javascript; charset=utf-8", PreviewScript.Script);
        else if (path == PreviewScript.StylePath)
            await context.Response.SendAsync("text/css; charset=utf-8", PreviewScript.Style);
        else if (Good() is { } good)
            await good.AnswerAsync(context, path);
        else
            await PreviewScript.SendEmptyPageAsync(context);
    }

    private sealed class ShownBuild(BuildResult of)
    {
        public BuildResult Of { get; } = of;

        public PreviewSite Site { get; } = new(of.Artifacts, of.HasPrivatePages);
    }
}
