namespace ItaSite.Tests.RealSite;

/// <summary>The pages that most visitors meet, one of each kind, on every width in all colours.</summary>
public class KeyPages(PublishedSite site, Chromium chromium)
{
    public static readonly IReadOnlyList<string> Paths =
    [
        "index.html",
        "oit/2566/index.html",
        "oit/2566/o12.html",
        "oit/2566/o21.html",
        "oit/2566/report.html",
        "news/index.html",
        "search.html",
        "contact.html",
        "pdpa.html",
        "eit.html",
        "404.html",
    ];

    /// <summary>
    /// Met on one screen in <see cref="EveryPage"/>: the report is made for paper and by far the largest, the others
    /// are built like pages that are here.
    /// </summary>
    private static readonly string[] MetOnce = ["oit/2566/report.html", "pdpa.html", "eit.html", "404.html"];

    public static TheoryData<string> All => [.. Paths.Except(MetOnce)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_key_page_keeps_WCAG_on_every_width_in_light_dark_and_forced_colours(string path)
    {
        await using var tab = await chromium.OpenTabAsync();
        await tab.GoAsync(site.Address(Place.Folder, path));
        await Axe.BringAsync(tab);
        var faults = new List<string>();
        foreach (var width in Screen.Widths)
        {
            await tab.LookAsync(width, Scheme.Light);
            string[] found = [.. await tab.RunsOffTheSideAsync(), .. await Axe.FindButInColoursAsync(tab)];
            faults.AddRange(found.Select(fault => $"{width} px: {fault}"));
            foreach (var scheme in Screen.Schemes)
            {
                await tab.LookAsync(width, scheme);
                faults.AddRange((await Axe.FindInColoursAsync(tab)).Select(fault => $"{width} px, {scheme}: {fault}"));
            }
        }

        Faults.None(faults.Concat(tab.Complaints));
    }
}
