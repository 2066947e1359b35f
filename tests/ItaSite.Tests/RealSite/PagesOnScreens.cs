namespace ItaSite.Tests.RealSite;

/// <summary>The pages that authors write.</summary>
public class PagesOnScreens(PublishedSite site, Chromium chromium) : Screens(site, chromium)
{
    public static TheoryData<string> Chosen =>
    [
        "index.html", "oit/2566/o1.html", "oit/2566/o2.html", "oit/2566/o16.html", "oit/2566/o21.html", "oit/2566/o43.html",
        "pdpa.html", "en/about.html", "404.html", "news/index.html",
    ];

    [Theory]
    [MemberData(nameof(Chosen))]
    public Task Axe_finds_nothing_against_WCAG_2_2_AA_on_any_screen_in_light_and_dark(string path) => AxeFindsNothing(path);

    [Theory]
    [MemberData(nameof(Chosen))]
    public Task Nothing_runs_off_the_side_of_the_smallest_screen(string path) => NothingRunsOffTheSide(path);
}
