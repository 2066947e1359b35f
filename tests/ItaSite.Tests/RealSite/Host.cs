using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.RealSite;

/// <summary>A host on this machine that knows nothing but files.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly string under;

    private Host(WebApplication server, string under) => (this.server, this.under) = (server, under);

    /// <summary>The paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<Host> StartAsync(string folder, string under = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new Host(builder.Build(), under);
        host.server.Use(
            (context, next) =>
            {
                host.Requests.Enqueue(context.Request.Path.Value!);
                return next(context);
            }
        );
        host.server.UseFileServer(
            new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = under }
        );
        await host.server.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public string Address(string path) => $"{server.Urls.First()}{under}/{path}";

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
