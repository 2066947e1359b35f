using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ItaSite.Tests.RealSite;

/// <summary>A real browser: the machine's own Chromium, without a window.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>A fresh page that remembers everything the browser complains about.</summary>
    public async Task<(IPage Page, List<string> Complaints)> OpenAsync(string address, int width, ColorScheme scheme)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            var host = new Uri(request.Url).Host;
            if (host is not ("" or "127.0.0.1"))
                complaints.Add($"foreign: {request.Url}");
        };
        await page.GotoAsync(address);
        return (page, complaints);
    }
}
