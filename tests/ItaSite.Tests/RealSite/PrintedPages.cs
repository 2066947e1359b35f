using System.Text.RegularExpressions;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Reading;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>Pages that were drawn for screens, on paper: nothing to touch up, nothing lost.</summary>
public partial class PrintedPages(PublishedSite site, Chromium chromium)
{
    private static readonly AssessmentYear Year = SiteReader
        .Read(SiteFolder.Read(Repository.Root), null)
        .Value!.CurrentYear!;

    [Fact]
    public async Task The_checklist_prints_every_item_with_its_elements_in_their_order()
    {
        await using var tab = await OpenAsync("oit/2566/index.html");
        var text = Squeezed(string.Concat(await PrintAsync(tab)));

        var place = 0;
        foreach (var item in Year.Catalogue.Items)
        {
            place = Following(text, item.Code.Value + item.Title, place);
            foreach (var element in item.Elements)
                Following(text, element.Statement, place);
        }
    }

    [Theory]
    [InlineData("O12")]
    [InlineData("O21")]
    [InlineData("O28")]
    public async Task An_item_prints_with_its_address_its_elements_and_all_it_shows(string code)
    {
        var item = Year.Catalogue.Items.Single(item => item.Code.Value == code);
        var path = $"oit/2566/{code.ToLowerInvariant()}.html";
        await using var tab = await OpenAsync(path);
        var text = Squeezed(string.Concat(await PrintAsync(tab)));

        var place = Following(text, item.Code.Value + item.Title, 0);
        foreach (var element in item.Elements)
            place = Following(text, element.Statement, place);

        // Where a paper came from, and where its links lead, is to be read on it.
        Assert.Contains($"https://www.khlongkhanak.go.th/{path}", text, StringComparison.Ordinal);
        var outgoing = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a[href^=\"https://\"]')].map((link) => link.getAttribute('href'))"
        );
        Assert.All(outgoing, address => Assert.Contains(Squeezed(address), text, StringComparison.Ordinal));

        // Every cell of its tables, whole.
        var cells = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main td, main th')].map((cell) => cell.textContent)"
        );
        Assert.All(cells, cell => Assert.Contains(Squeezed(cell), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_printed_that_only_a_screen_has_use_for()
    {
        await using var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(1280, Scheme.Light, media: Media.Print);
        var faults = new List<string>();
        foreach (var path in KeyPages.Paths)
        {
            await tab.GoAsync(site.Address(Place.Folder, path));
            faults.AddRange((await tab.AskAsync("printed-controls.js")).Select(fault => $"{path}: {fault}"));
        }

        Faults.None(faults);
    }

    /// <summary>The texts of the printed pages, in the order of printing; each is of A4 and none is empty.</summary>
    private async Task<string[]> PrintAsync(Tab tab)
    {
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, $"{Guid.NewGuid()}.pdf");
        await File.WriteAllBytesAsync(
            file,
            await tab.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }),
            TestContext.Current.CancellationToken
        );

        var sizes = PublishedSite
            .Tool("pdfinfo", "-f", "1", "-l", "999", file)
            .Output.Split('\n')
            .Where(line => PageSize().IsMatch(line))
            .ToList();
        var pages = PublishedSite.Tool("pdftotext", "-raw", "-enc", "UTF-8", file, "-").Output.Split('\f')[..^1];
        Assert.Equal(sizes.Count, pages.Length);
        Assert.All(sizes, size => Assert.EndsWith("(A4)", size, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.InRange(Squeezed(page).Length, 40, int.MaxValue));
        return pages;
    }

    private async Task<Tab> OpenAsync(string path)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(1280, Scheme.Light, media: Media.Print);
        await tab.GoAsync(site.Address(Place.Folder, path));
        return tab;
    }

    private static int Following(string text, string part, int place)
    {
        var found = text.IndexOf(Squeezed(part), place, StringComparison.Ordinal);
        Assert.True(found >= 0, $"“{part}” is not printed, or not where it belongs");
        return found;
    }

    private static string Squeezed(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex("^Page +[0-9]+ size:")]
    private static partial Regex PageSize();
}
