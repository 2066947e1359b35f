namespace ItaSite.Tests.RealSite;

/// <summary>
/// Visitors who need the page otherwise than it was drawn: larger, wider spaced, at rest, with more contrast.
/// </summary>
public class LargeText(PublishedSite site, Chromium chromium)
{
    /// <summary>What WCAG 1.4.12 lets a visitor set.</summary>
    private const string WideSpacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { "
        + "margin-block-end: 2em !important }";

    [Fact]
    public async Task Nothing_is_lost_in_text_up_to_twice_as_large_or_wide_spaced() =>
        Faults.None(
            await OnEachAsync(
                KeyPages.Paths,
                async tab =>
                {
                    var faults = new List<string>();
                    foreach (
                        var (style, width) in new[]
                        {
                            ("", 1280),
                            (Enlarged(130), 320),
                            (Enlarged(150), 320),
                            (Enlarged(200), 320),
                            (Enlarged(130), 360),
                            (Enlarged(150), 360),
                            (Enlarged(175), 360),
                            (Enlarged(200), 360),
                            (Enlarged(200), 640),
                            (Enlarged(150), 768),
                            (Enlarged(200), 768),
                            (Enlarged(200), 1280),
                            (Enlarged(200), 1920),
                            (WideSpacing, 320),
                            (WideSpacing, 1280),
                        }
                    )
                    {
                        await tab.LookAsync(width, Scheme.Light);
                        await StyleAsync(tab, style);
                        string[] found = [.. await tab.RunsOffTheSideAsync(), .. await tab.AskAsync("overlaps.js")];
                        faults.AddRange(found.Select(fault => $"{width} px {style}: {fault}"));
                    }

                    return faults;
                }
            )
        );

    [Fact]
    public async Task On_the_widest_screen_a_line_of_prose_is_still_one_that_the_eye_follows() =>
        Faults.None(
            await OnEachAsync(
                ["index.html", "about.html", "pdpa.html", "oit/2566/o10.html", "oit/2566/report.html"],
                async tab =>
                {
                    await tab.LookAsync(3840, Scheme.Light);
                    return await tab.AskAsync("long-lines.js", 90);
                }
            )
        );

    [Fact]
    public async Task Nothing_moves_for_whoever_asks_for_rest_and_contrast_grows_for_whoever_asks_for_more() =>
        Faults.None(
            await OnEachAsync(
                KeyPages.Paths,
                async tab =>
                {
                    await tab.LookAsync(1280, Scheme.Light, atRest: true, moreContrast: true);
                    var moving = await tab.AskAsync("moving.js");
                    await Axe.BringAsync(tab);
                    return [.. moving, .. await Axe.FindInHighContrastAsync(tab)];
                }
            )
        );

    internal static Task EnlargeAsync(Tab tab, int percent) => StyleAsync(tab, Enlarged(percent));

    private static string Enlarged(int percent) => $":root {{ font-size: {percent}% !important }}";

    private static async Task StyleAsync(Tab tab, string style) =>
        await tab.Page.EvaluateAsync(
            "(style) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = "
                + "[sheet]; }",
            style
        );

    private async Task<List<string>> OnEachAsync(IEnumerable<string> paths, Func<Tab, Task<IReadOnlyList<string>>> look)
    {
        await using var tab = await chromium.OpenTabAsync();
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await tab.GoAsync(site.Address(Place.Folder, path));
            faults.AddRange((await look(tab)).Select(fault => $"{path}: {fault}"));
        }

        return faults;
    }
}
