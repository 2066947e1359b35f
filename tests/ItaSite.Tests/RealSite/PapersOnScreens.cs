namespace ItaSite.Tests.RealSite;

/// <summary>The pages that the program makes.</summary>
public class PapersOnScreens(PublishedSite site, Chromium chromium) : Screens(site, chromium)
{
    public static TheoryData<string> Chosen =>
    [
        "oit/2566/index.html", "oit/2566/report.html", "oit/2566/answers.html", "oit/2566/priorities.html", "oit/2566/index-information-act.html",
        "eit.html", "eit-poster.html",
    ];

    [Theory]
    [MemberData(nameof(Chosen))]
    public Task Axe_finds_nothing_against_WCAG_2_2_AA_on_any_screen_in_light_and_dark(string path) => AxeFindsNothing(path);

    [Theory]
    [MemberData(nameof(Chosen))]
    public Task Nothing_runs_off_the_side_of_the_smallest_screen(string path) => NothingRunsOffTheSide(path);
}
