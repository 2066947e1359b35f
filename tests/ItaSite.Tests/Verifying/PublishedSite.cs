using ItaSite.Disk;
using ItaSite.Tests.Cli;
using ItaSite.Verifying;
using Microsoft.AspNetCore.Http;

namespace ItaSite.Tests.Verifying;

/// <summary>A small site, built once, and looked at on hosts that meddle with it.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private static readonly VerifyLimits Quick = new()
    {
        Silence = TimeSpan.FromSeconds(1),
        Run = TimeSpan.FromSeconds(20),
        BytesOfPage = 2_000_000,
        BytesOfFile = 4_000_000,
        BytesOfRun = 40_000_000,
        FailuresInARow = 6,
        Strangers = 40,
    };

    private readonly TypedCommand site = new();

    public string Dist => Path.Combine(site.Folder, "dist");

    /// <summary>One of its pages as it was published.</summary>
    public string Contact => File.ReadAllText(Path.Combine(Dist, "contact.html"));

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await site.TypeAsync("build", "SITE", "--output", "SITE/dist")).ExitCode);

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<LiveResult> LookAtAsync(string address, VerifyLimits? limits = null, FilesDone? done = null) =>
        LiveSite.LookAsync(
            address,
            ExpectedFiles.KeptIn(site.Folder),
            done ?? FilesDone.Nowhere(),
            limits ?? Quick,
            TestContext.Current.CancellationToken
        );

    /// <returns>What is said, as <c>path code</c>, without the note that this host sends no policy.</returns>
    internal async Task<IReadOnlyList<string>> SaidAsync(
        Func<HttpContext, Func<Task>, Task> meddle,
        VerifyLimits? limits = null
    )
    {
        await using var host = await LiveCopy.ServeAsync(Dist, meddle);
        var result = await LookAtAsync(host.Urls.Single() + "/", limits);
        return
        [
            .. result
                .Diagnostics.Where(said => said.Problem.Code != "ITA942")
                .Select(said => $"{said.Place.File} {said.Problem.Code}"),
        ];
    }
}
