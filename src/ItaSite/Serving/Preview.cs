using System.Net;
using System.Net.Sockets;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Memory;
using ItaSite.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Serving;

/// <summary>
/// The preview server: the last good site from memory, on this machine only, rebuilt as files change.
/// </summary>
/// <param name="site">The author's folder.</param>
/// <param name="built">Called after every build.</param>
/// <param name="looking">Called if changes are only seen by looking every second.</param>
/// <param name="isolated">Reads documents elsewhere; null for here.</param>
internal sealed class Preview(
    string site,
    Language language,
    Action<BuildResult> built,
    Action? looking = null,
    IIsolatedReader? isolated = null
)
{
    private readonly EventListeners audience = new();
    private readonly RememberedFolder folder = new(site);
    private readonly BuildMemory memory = new();
    private volatile PreviewSite? shown;

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

        using var watch = new SourceWatch(site, looking ?? (() => { }));
        Show(Build());
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
                folder.Forget(changed);
                var result = Build();
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

    private BuildResult Build()
    {
        try
        {
            return SiteBuild.Run(folder.Read(), BuildPurpose.Preview, memory: memory, isolated: isolated);
        }
        catch (Exception error) when (DiskException.Within(error) is { } disk)
        {
            return new BuildResult([], [disk.Diagnostic], 0, 0);
        }
#pragma warning disable CA1031 // the preview outlives whatever a build does; the last good site stays
        catch (Exception error)
#pragma warning restore CA1031
        {
            var fault = Diagnostic.At(Place.TopOf("ita"), ReadingProblems.BuildBrokeOff, error.Message);
            return new BuildResult([], [fault], 0, 0);
        }
    }

    private void Show(BuildResult result)
    {
        built(result);
        if (result.Errors == 0)
        {
            shown = new PreviewSite(result.Artifacts, result.HasPrivatePages);
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

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        context.Response.Headers.CacheControl = "no-store";

        var refusal = PreviewGuard.Refusal(context.Request);
        context.Response.StatusCode = refusal ?? StatusCodes.Status200OK;
        PreviewGuard.Protect(context.Response);
        if (refusal is not null)
            return;

        if (path == PreviewScript.EventsPath)
            await audience.AttendAsync(context);
        else if (path == PreviewScript.ScriptPath)
            await context.Response.SendAsync("text/javascript; charset=utf-8", PreviewScript.Script);
        else if (path == PreviewScript.StylePath)
            await context.Response.SendAsync("text/css; charset=utf-8", PreviewScript.Style);
        else if (shown is { } good)
            await good.AnswerAsync(context, path);
        else
            await PreviewScript.SendEmptyPageAsync(context);
    }
}
