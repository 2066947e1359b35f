using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.Cli;

/// <summary>A host on this machine that shows a published folder, any kind of file.</summary>
internal static class LiveCopy
{
    /// <param name="hidden">The paths that it keeps to itself.</param>
    public static Task<WebApplication> ServeAsync(string folder, params string[] hidden) =>
        ServeAsync(
            folder,
            (context, next) =>
            {
                if (!hidden.Contains(context.Request.Path.Value))
                    return next();

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        );

    /// <param name="meddle">Stands between the visitor and the files.</param>
    public static async Task<WebApplication> ServeAsync(string folder, Func<HttpContext, Func<Task>, Task> meddle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        host.Use((context, next) => meddle(context, next));
        host.UseStatusCodePages(async pages =>
        {
            var notFound = Path.Combine(folder, "404.html");
            if (pages.HttpContext.Response.StatusCode == StatusCodes.Status404NotFound && File.Exists(notFound))
                await pages.HttpContext.Response.SendFileAsync(notFound);
        });
        var files = new PhysicalFileProvider(folder, Microsoft.Extensions.FileProviders.Physical.ExclusionFilters.None);
        host.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        host.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
