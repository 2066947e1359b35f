using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>Lists what a search can find, what should come first among equals first: pages, items, news, tables, documents page by page, elements, papers.</summary>
internal sealed class SearchEntries(Site site, IReadOnlyList<Register> registers, Wording wording)
{
    public IReadOnlyList<SearchEntry> All(IReadOnlyList<PageJob> jobs)
    {
        List<SearchEntry> entries =
        [
            .. site.Pages.Select(page => OfPage(SearchKind.Page, page, page.Title, "")),
            .. registers.SelectMany(register => register.Items.Select(record => OfItem(register, record))),
            .. site.News.Select(page => OfPage(SearchKind.News, page, page.Title, wording.Day(page.Published))),
            .. new SearchTables(wording).Of(Named()),
            .. SearchDocuments.Of(site, Named()),
            .. registers.SelectMany(register => register.Items).SelectMany(OfElements),
        ];
        var covered = entries.Select(entry => entry.Address).Append(new Destination.InSite(SiteAddresses.NotFound)).Append(new Destination.InSite(SiteAddresses.Search)).ToHashSet();
        return [.. entries, .. jobs.Where(job => !covered.Contains(new Destination.InSite(job.Address))).Select(OfPaper)];
    }

    private static SearchEntry OfPage(SearchKind kind, Page page, string title, string context, params string[] more) => new(
        kind,
        new Destination.InSite(page.Address),
        title,
        context,
        page.IsSample,
        [
            .. page.Sections.Select(section => new SearchPassage(section.Heading?.Id, section.Heading?.Text ?? "", section.Prose, section.Heading is { } heading && page.IsSampleAt(heading.Id))),
            .. more.Where(text => text.Length > 0).Select(text => new SearchPassage(null, "", text, page.IsSample)),
        ]);

    private SearchEntry OfItem(Register register, ItemRecord record)
    {
        var context = $"ปีงบประมาณ {wording.Year(register.Year.Year)}";
        var entry = record.Page is { } written
            ? OfPage(SearchKind.Item, written.Page, TitleOf(record), context, [.. written.Notes, .. written.Waived.Values])
            : new SearchEntry(SearchKind.Item, new Destination.InSite(record.Address), TitleOf(record), context, false, []);
        return entry with { Code = record.Item.Code };
    }

    private static IEnumerable<SearchEntry> OfElements(ItemRecord record) => record.Elements.Select(element => new SearchEntry(
        SearchKind.Element,
        element.Evidence.Select(evidence => evidence.Destination).OfType<Destination.InSite>().FirstOrDefault() ?? new Destination.InSite(record.Address),
        element.Element.Statement,
        TitleOf(record),
        element.State == ElementState.Sample,
        []));

    private static SearchEntry OfPaper(PageJob job) =>
        new(SearchKind.Paper, new Destination.InSite(job.Address), job.Own["page"] is ScriptObject page && page["title"] is string title ? title : "", "", false, []);

    private static string TitleOf(ItemRecord record) => $"{record.Item.Code} {record.Page?.Page.Title ?? record.Item.Title}";

    /// <summary>The authors' pages with the names that they are found by.</summary>
    private IEnumerable<(Page Page, string Title)> Named() =>
    [
        .. registers.SelectMany(register => register.Items).Where(record => record.Page is not null).Select(record => (record.Page!.Page, TitleOf(record))),
        .. site.Pages.Concat(site.News).Select(page => (page, page.Title)),
    ];
}
