using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// A tab of the browser that notes what it complains about; one page stays loaded while its screen changes.
/// </summary>
public sealed class Tab : IAsyncDisposable
{
    private const int Height = 900;

    private static readonly ConcurrentDictionary<string, string> Scripts = new();

    private readonly Func<Tab, ValueTask> close;
    private readonly List<string> complaints = [];

    public Tab(IPage page, Func<Tab, ValueTask> close)
    {
        this.close = close;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add($"{message.Text} {message.Location}");
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            var host = new Uri(request.Url).Host;
            if (host is not ("" or "127.0.0.1"))
                complaints.Add($"foreign: {request.Url}");
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async Task GoAsync(string address)
    {
        complaints.Clear();
        await Page.GotoAsync(address);
    }

    public async Task LookAsync(
        int width,
        Scheme scheme,
        bool atRest = false,
        bool moreContrast = false,
        Media media = Media.Null
    )
    {
        await Page.SetViewportSizeAsync(width, Height);
        await Page.EmulateMediaAsync(
            new PageEmulateMediaOptions
            {
                Media = media,
                ColorScheme = scheme == Scheme.Dark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = atRest ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
                Contrast = moreContrast ? Contrast.More : Contrast.NoPreference,
                ForcedColors = scheme == Scheme.Forced ? ForcedColors.Active : ForcedColors.None,
            }
        );
    }

    /// <summary>
    /// Puts a question of ours to the page: a function in a file beside the tests, which answers with the faults it
    /// finds.
    /// </summary>
    public Task<string[]> AskAsync(string question, object? about = null) =>
        Page.EvaluateAsync<string[]>(Text(question), about);

    public Task<string[]> RunsOffTheSideAsync() => AskAsync("runs-off-the-side.js");

    public ValueTask DisposeAsync() => close(this);

    private static string Text(string question) =>
        Scripts.GetOrAdd(
            question,
            name => File.ReadAllText(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "RealSite", name))
        );
}
