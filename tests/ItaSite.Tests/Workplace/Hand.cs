using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// A clerk's hand in a browser, which counts: an action is a click, a drop, a field filled in, a choice or a paste;
/// what lies behind a fold costs the click that opens it.
/// </summary>
internal sealed class Hand(IPage page, Action<string> tell)
{
    private int told;

    public int Actions { get; private set; }

    public async Task FillAsync(string name, string text)
    {
        var field = page.Locator($"[name='{name}']");
        await OpenAsync($"[name='{name}']");
        await field.FillAsync(text);
        Actions++;
    }

    public async Task TickAsync(string name)
    {
        await page.Locator($"input[type=checkbox][name='{name}']").CheckAsync();
        Actions++;
    }

    public async Task PressAsync(string words)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();
        Actions++;
    }

    /// <summary>By the menu.</summary>
    public async Task FollowAsync(string words)
    {
        await page.Locator("nav").First.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync();
        Actions++;
    }

    /// <summary>By a link in the page itself.</summary>
    public async Task OpenLinkAsync(string words)
    {
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync();
        Actions++;
    }

    public async Task GoToAsync(string item)
    {
        await page.Locator($"[data-drop-item='{item}']").ClickAsync();
        Actions++;
    }

    /// <summary>All files of an item at once, from the desktop onto its code.</summary>
    public async Task DropAsync(string item, params FilePayload[] files)
    {
        var dragged = await page.EvaluateHandleAsync(
            """
            (files) => {
              const data = new DataTransfer();
              for (const { name, text } of files)
                data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
              return data;
            }
            """,
            files.Select(file => new { name = file.Name, text = Convert.ToBase64String(file.Buffer) }).ToArray()
        );
        await page.Locator($"[data-drop-item='{item}']").DispatchEventAsync("drop", new { dataTransfer = dragged });
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ไฟล์ที่วางไว้");
        Actions++;
    }

    public async Task ChooseAsync(string selector, params FilePayload[] files)
    {
        await page.Locator(selector).SetInputFilesAsync(files);
        Actions++;
    }

    /// <summary>How many elements of the item whose page is open are found, and what it took.</summary>
    public async Task FoundAsync(string item, int found)
    {
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(item + " ");
        var (all, states) = (
            page.Locator(".element [data-live] > p > .state"),
            page.Locator(".element [data-live] > p > .state.found")
        );
        Told($"{item}, {await states.CountAsync()} of {await all.CountAsync()} elements found");
        Assert.Equal(found, await states.CountAsync());
    }

    public void Told(string what)
    {
        tell($"{what}: {Actions - told} actions, {Actions} so far");
        told = Actions;
    }

    private async Task OpenAsync(string selector)
    {
        var fold = page.Locator($"details:not([open]):has({selector}) > summary");
        if (await fold.CountAsync() == 0)
            return;

        await fold.First.ClickAsync();
        Actions++;
    }
}
