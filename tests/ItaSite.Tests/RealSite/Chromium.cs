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
        var tab = await OpenTabAsync();
        await tab.LookAsync(width, scheme == ColorScheme.Dark ? Scheme.Dark : Scheme.Light);
        await tab.GoAsync(address);
        return (tab.Page, tab.Complaints);
    }

    /// <summary>A tab of a visitor who was never here before.</summary>
    public async Task<Tab> OpenTabAsync(bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        return new Tab(await context.NewPageAsync());
    }
}
