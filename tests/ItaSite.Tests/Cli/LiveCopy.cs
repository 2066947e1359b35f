using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.Cli;

/// <summary>A host on this machine that shows a published folder, any kind of file.</summary>
internal static class LiveCopy
{
    /// <param name="hidden">The paths that it keeps to itself.</param>
    public static async Task<WebApplication> ServeAsync(string folder, params string[] hidden)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        host.Use(
            async (context, next) =>
            {
                if (hidden.Contains(context.Request.Path.Value))
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                else
                    await next();
            }
        );
        host.UseStaticFiles(
            new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), ServeUnknownFileTypes = true }
        );
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
