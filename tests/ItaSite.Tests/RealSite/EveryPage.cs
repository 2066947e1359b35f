using System.Collections.Concurrent;

namespace ItaSite.Tests.RealSite;

/// <summary>Every page of the site, each met in another way.</summary>
public class EveryPage(PublishedSite site, Chromium chromium)
{
    private static readonly bool[] WithAndWithoutScripts = [true, false];

    [Fact]
    public void Over_the_site_every_two_properties_of_a_screen_meet_in_every_way()
    {
        var screens = site.Pages.Select((_, number) => Screen.Nth(number)).ToHashSet();

        var met = screens.SelectMany(screen => Pairs(screen)).ToHashSet();
        var all =
            from width in Screen.Widths
            from scheme in Screen.Schemes
            from place in Enum.GetValues<Place>()
            from scripts in WithAndWithoutScripts
            select new Screen(width, scheme, place, scripts);
        Assert.All(all.SelectMany(screen => Pairs(screen)), pair => Assert.Contains(pair, met));

        static IEnumerable<(object, object)> Pairs(Screen screen) =>
            [
                (screen.Width, screen.Scheme),
                (screen.Width, screen.Place),
                (screen.Width, screen.Scripts),
                (screen.Scheme, screen.Place),
                (screen.Scheme, screen.Scripts),
                (screen.Place, screen.Scripts),
            ];
    }

    [Fact]
    public async Task No_page_breaks_WCAG_or_runs_off_the_side_or_makes_the_browser_complain()
    {
        var faults = new ConcurrentBag<string>();
        var visits = site.Pages.Select((page, number) => (Page: page, Screen: Screen.Nth(number))).ToList();

        // A tab each, and the same tab as long as it can be kept: with scripts and without.
        await Task.WhenAll(
            WithAndWithoutScripts.Select(async scripts =>
            {
                await using var tab = await chromium.OpenTabAsync(scripts);
                foreach (
                    var (page, screen) in visits
                        .Where(visit => visit.Screen.Scripts == scripts)
                        .OrderBy(visit => visit.Screen.Place)
                )
                {
                    await tab.LookAsync(screen.Width, screen.Scheme);
                    await tab.GoAsync(site.Address(screen.Place, page));
                    string[] found =
                    [
                        .. await tab.RunsOffTheSideAsync(),
                        .. tab.Complaints.Where(told => scripts || !IsOfAScript(told)),
                    ];
                    await Axe.BringAsync(tab);
                    foreach (var fault in found.Concat(await Axe.FindAsync(tab)))
                        faults.Add($"{page} ({screen}): {fault}");
                }
            })
        );

        Faults.None(faults);
    }

    /// <summary>Without scripts a browser loads none, though a page names one ahead of its need.</summary>
    private static bool IsOfAScript(string told) =>
        told.StartsWith("failed: ", StringComparison.Ordinal) && told.Contains(".js?v=", StringComparison.Ordinal);
}
