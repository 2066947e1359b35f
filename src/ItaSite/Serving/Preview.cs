using System.Net;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaSite.Serving;

/// <summary>The preview server: the last good site from memory, on this machine only, rebuilt as files change.</summary>
/// <param name="site">The author's folder.</param>
/// <param name="built">Is told of every build.</param>
internal sealed class Preview(string site, Language language, Action<BuildResult> built)
{
    private readonly Audience audience = new();
    private volatile PreviewSite? shown;

    /// <param name="port">Zero for any free one.</param>
    /// <param name="serving">Is told the address once the server listens.</param>
    /// <exception cref="DiskException">The port can't be used.</exception>
    public async Task RunAsync(int port, Action<string> serving, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var server = builder.Build();
        server.Run(AnswerAsync);

        using var watch = new SourceWatch(site);
        Rebuild();
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException error)
        {
            throw new DiskException(Diagnostic.At(Place.TopOf("ita"), Problems.PortIsTaken, $"{port}"), error);
        }

        serving(server.Urls.First() + "/");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop, server.Lifetime.ApplicationStopping);
        try
        {
            await foreach (var _ in watch.Changes(ending.Token))
                Rebuild();
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C, or the system ends the program: the ordinary end.
        }

        audience.Dismiss();
        await server.StopAsync(CancellationToken.None);
    }

    private void Rebuild()
    {
        BuildResult result;
        try
        {
            result = SiteBuild.Run(SiteFolder.Read(site));
            built(result);
        }
        catch (DiskException error)
        {
            result = new BuildResult([], [error.Diagnostic], 0, 0);
            built(result);
        }

        if (result.Errors == 0)
        {
            shown = new PreviewSite(result.Artifacts);
            audience.Tell(PreviewEvent.Reload);
        }
        else
        {
            var lines = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToLine(language));
            audience.Tell(PreviewEvent.Problems(lines));
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        context.Response.Headers.CacheControl = "no-store";

        // Another site's page must not reach this one under a name of its own.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (path == PreviewScript.EventsPath)
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
