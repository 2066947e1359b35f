using System.Collections.Concurrent;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ItaSite.Tests.RealSite;

/// <summary>A real browser: the machine's own Chromium, without a window.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>
    /// Opening a tab costs more than most of what is done in it: whoever needs no fresh one takes one that was left.
    /// </summary>
    private readonly ConcurrentDictionary<bool, ConcurrentBag<Tab>> left = new() { [true] = [], [false] = [] };

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>A fresh page that remembers everything the browser complains about.</summary>
    public async Task<(IPage Page, IReadOnlyList<string> Complaints)> OpenAsync(
        string address,
        int width,
        ColorScheme scheme
    )
    {
#pragma warning disable CA2000 // the caller has the page, and closes its context
        var tab = await NewTabAsync(scripts: true, CloseAsync);
#pragma warning restore CA2000
        await tab.LookAsync(width, scheme == ColorScheme.Dark ? Scheme.Dark : Scheme.Light);
        await tab.GoAsync(address);
        return (tab.Page, tab.Complaints);
    }

    /// <summary>A tab of a visitor who was never here before.</summary>
    public Task<Tab> OpenFreshTabAsync() => NewTabAsync(scripts: true, CloseAsync);

    public async Task<Tab> OpenTabAsync(bool scripts = true)
    {
        if (!left[scripts].TryTake(out var tab))
            return await NewTabAsync(scripts, PutBackAsync);

        await tab.GoAsync("about:blank");
        return tab;

        ValueTask PutBackAsync(Tab done)
        {
            left[scripts].Add(done);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>A page that was on its way elsewhere sometimes never closes: it goes with the browser.</summary>
    private static async ValueTask CloseAsync(Tab tab)
    {
        try
        {
            await tab.Page.Context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (TimeoutException)
        {
            // Nothing is lost by a tab that stays.
        }
    }

    private async Task<Tab> NewTabAsync(bool scripts, Func<Tab, ValueTask> close)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: "
                + "${event.violatedDirective} ${event.blockedURI}`))"
        );
        return new Tab(await context.NewPageAsync(), close);
    }
}
