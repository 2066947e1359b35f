using System.Collections.Concurrent;
using System.IO.Compression;
using ItaSite.Search;
using ItaSite.Tests.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.RealSite;

/// <summary>The real search page over an index of other entries, as a host serves it.</summary>
internal sealed class SearchServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly PhysicalFileProvider files;
    private readonly Dictionary<string, byte[]> scripts;

    private SearchServer(string folder, IReadOnlyList<SearchEntry> entries)
    {
        files = new PhysicalFileProvider(folder);
        scripts = new SearchIndex(SearchIndexReader.Site, entries).Scripts.ToDictionary(
            script => $"/{script.Path}",
            script =>
            {
                using var memory = new MemoryStream();
                using var opened = script.Open();
                opened.CopyTo(memory);
                return memory.ToArray();
            }
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Use(AnswerAsync);
        server.UseFileServer(new FileServerOptions { FileProvider = files });
    }

    public Uri Address => new(server.Urls.First());

    /// <summary>The scripts that were asked for, with what each weighs compressed.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new();

    public int Files => scripts.Count;

    public long Bytes => scripts.Values.Sum(script => script.LongLength);

    public static async Task<SearchServer> StartAsync(string folder, IReadOnlyList<SearchEntry> entries)
    {
        var server = new SearchServer(folder, entries);
        await server.server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        files.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        // Each search is to be the first.
        context.Response.Headers.CacheControl = "no-store";
        var path = context.Request.Path.Value!;
        if (!path.EndsWith(".js", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var bytes = scripts.TryGetValue(path, out var script) ? script : BytesOf(files.GetFileInfo(path));
        Asked[path] = Compressed(bytes);
        context.Response.ContentType = "text/javascript; charset=utf-8";
        await context.Response.Body.WriteAsync(bytes);
    }

    private static byte[] BytesOf(IFileInfo file)
    {
        using var memory = new MemoryStream();
        using var stream = file.CreateReadStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static int Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return (int)memory.Length;
    }
}
