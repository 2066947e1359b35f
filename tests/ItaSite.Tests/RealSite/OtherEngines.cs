namespace ItaSite.Tests.RealSite;

/// <summary>
/// The pages that citizens and assessors meet, seen by two more engines: HTML_CodeSniffer and that of IBM Equal Access.
/// </summary>
public class OtherEngines(PublishedSite site, Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "index.html",
        "oit/2566/index.html",
        "oit/2566/o1.html",
        "oit/2566/o2.html",
        "oit/2566/o12.html",
        "oit/2566/o21.html",
        "oit/2566/o29.html",
        "oit/2566/o31.html",
        "services.html",
        "complaints.html",
        "contact.html",
        "news/index.html",
        "search.html",
        "404.html",
    ];

    [Theory]
    [InlineData("html-codesniffer.js", "html_codesniffer/build/HTMLCS.js")]
    [InlineData("equal-access.js", "accessibility-checker-engine/ace-window.js")]
    public async Task Another_engine_finds_no_fault_of_WCAG_on_phones_and_desktops(string question, string engine)
    {
        var script = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "tools", "node_modules", engine),
            TestContext.Current.CancellationToken
        );
        await using var tab = await chromium.OpenTabAsync();
        var faults = new List<string>();
        foreach (var path in Pages)
        {
            foreach (var width in new[] { 360, 1280 })
            {
                await tab.LookAsync(width, Scheme.Light);
                await tab.GoAsync(site.Address(Place.Folder, path));
                await tab.Page.EvaluateAsync(script);
                faults.AddRange((await tab.AskAsync(question)).Select(fault => $"{path} at {width} px: {fault}"));
            }
        }

        Faults.None(faults);
    }
}
