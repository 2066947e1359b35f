using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>Visitors who need the page otherwise than it was drawn: larger, wider spaced, at rest, with more contrast.</summary>
public class LargeText(PublishedSite site, Chromium chromium)
{
    /// <summary>What WCAG 1.4.12 lets a visitor set.</summary>
    private const string WideSpacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private const string TwiceAsLarge = ":root { font-size: 200% !important }";

    [Theory]
    [MemberData(nameof(KeyPages.All), MemberType = typeof(KeyPages))]
    public async Task Nothing_is_lost_in_text_twice_as_large_or_wide_spaced(string path)
    {
        await using var tab = await OpenAsync(path);
        var faults = new List<string>();
        foreach (var (style, width) in new[] { ("", 1280), (TwiceAsLarge, 1280), (TwiceAsLarge, 640), (WideSpacing, 1280), (WideSpacing, 320) })
        {
            await tab.LookAsync(width, Scheme.Light);
            await tab.Page.EvaluateAsync("(style) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = [sheet]; }", style);
            string[] found = [.. await tab.RunsOffTheSideAsync(), .. await tab.AskAsync("overlaps.js")];
            faults.AddRange(found.Select(fault => $"{width} px {style}: {fault}"));
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("about.html")]
    [InlineData("pdpa.html")]
    [InlineData("oit/2566/o10.html")]
    [InlineData("oit/2566/report.html")]
    public async Task On_the_widest_screen_a_line_of_prose_is_still_one_that_the_eye_follows(string path)
    {
        await using var tab = await OpenAsync(path);
        await tab.LookAsync(3840, Scheme.Light);

        Faults.None(await tab.AskAsync("long-lines.js", 90));
    }

    [Theory]
    [MemberData(nameof(KeyPages.All), MemberType = typeof(KeyPages))]
    public async Task Nothing_moves_for_whoever_asks_for_rest_and_contrast_grows_for_whoever_asks_for_it(string path)
    {
        await using var tab = await OpenAsync(path);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce, Contrast = Contrast.More });
        var moving = await tab.AskAsync("moving.js");
        await Axe.BringAsync(tab);

        Faults.None([.. moving, .. await Axe.FindInHighContrastAsync(tab)]);
    }

    private async Task<Tab> OpenAsync(string path)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.GoAsync(site.Address(Place.Folder, path));
        return tab;
    }
}
