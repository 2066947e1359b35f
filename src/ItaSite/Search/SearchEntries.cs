using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Search;

/// <summary>
/// Lists what a search can find, what should come first among equals first: pages, items, news, tables, documents page
/// by page, elements, papers.
/// </summary>
internal sealed class SearchEntries(Site site, IReadOnlyList<Register> registers, Wording wording, BuildMemory memory)
{
    /// <param name="papers">The pages that no author wrote and a search may find.</param>
    public IReadOnlyList<SearchEntry> All(IEnumerable<(SitePath Address, string Title)> papers)
    {
        var digits = site.Config.Digits;
        var pages = memory.Of(static (Same<Page> page) => OfPage(SearchKind.Page, page.Value, page.Value.Title, ""));
        var news = memory.Of(
            static ((Same<Page> Page, DigitStyle Digits) of) =>
                OfPage(
                    SearchKind.News,
                    of.Page.Value,
                    of.Page.Value.Title,
                    new Wording(of.Digits).Day(of.Page.Value.Published)
                )
        );
        var tables = memory.Of(
            static ((Same<Page> Page, string Title, DigitStyle Digits) of) =>
                new SearchTables(new Wording(of.Digits)).Of(of.Page.Value, of.Title)
        );
        List<SearchEntry> entries =
        [
            .. site.Pages.Select(page => pages.Of(page)),
            .. registers.SelectMany(register => register.Items.Select(record => OfItem(register, record))),
            .. site.News.Select(page => news.Of((page, digits))),
            .. Named().SelectMany(page => tables.Of((page.Page, page.Title, digits))),
            .. new SearchDocuments(site, memory).Of(Named()),
            .. registers.SelectMany(register => register.Items.SelectMany(record => OfElements(register, record))),
        ];
        var covered = entries
            .Where(entry => entry.Kind is SearchKind.Item)
            .Select(entry => entry.Address)
            .Append(new Destination.InSite(SiteAddresses.Search))
            .ToHashSet();
        return
        [
            .. entries,
            .. papers.Where(paper => !covered.Contains(new Destination.InSite(paper.Address))).Select(OfPaper),
        ];
    }

    private static SearchEntry OfPage(SearchKind kind, Page page, string title, string context, params string[] more) =>
        new(
            kind,
            new Destination.InSite(page.Address),
            title,
            context,
            page.IsSample,
            [
                .. page.Sections.Select(section => new SearchPassage(
                    section.Heading?.Id,
                    section.Heading?.Text ?? "",
                    section.Prose,
                    page.IsSampleIn(section)
                )),
                .. more.Where(text => text.Length > 0).Select(text => new SearchPassage(null, "", text, page.IsSample)),
            ]
        );

    private SearchEntry OfItem(Register register, ItemRecord record)
    {
        var context = wording.Year(register.Year.Catalogue);
        var items = memory.Of(
            static ((Same<ItemPage> Item, string Title, string Context) of) =>
                OfPage(
                    SearchKind.Item,
                    of.Item.Value.Page,
                    of.Title,
                    of.Context,
                    [.. of.Item.Value.Notes, .. of.Item.Value.Waived.Values]
                ) with
                {
                    Code = of.Item.Value.Item,
                }
        );
        return record.Page is { } written
            ? items.Of((written, TitleOf(record), context))
            : new SearchEntry(
                SearchKind.Item,
                new Destination.InSite(record.Address),
                TitleOf(record),
                context,
                false,
                []
            )
            {
                Code = record.Item.Code,
            };
    }

    private IEnumerable<SearchEntry> OfElements(Register register, ItemRecord record) =>
        record.Elements.Select(element => new SearchEntry(
            SearchKind.Element,
            element.Evidence.Select(evidence => evidence.Destination).OfType<Destination.InSite>().FirstOrDefault()
                ?? new Destination.InSite(record.Address),
            element.Element.Statement,
            NameOf(register, record),
            element.State == ElementState.Sample,
            []
        ));

    /// <summary>A page that the program makes: of a year, or of the site.</summary>
    private SearchEntry OfPaper((SitePath Address, string Title) paper) =>
        new(
            registers.Any(register =>
                paper.Address.Value.StartsWith(SiteAddresses.FolderOf(register.Year.Year), StringComparison.Ordinal)
            )
                ? SearchKind.Paper
                : SearchKind.Page,
            new Destination.InSite(paper.Address),
            paper.Title,
            "",
            false,
            []
        );

    /// <summary>With its year where that is not the site's own.</summary>
    private string NameOf(Register register, ItemRecord record) =>
        register.Year.Year == site.Config.FiscalYear
            ? TitleOf(record)
            : $"{TitleOf(record)} ({wording.Year(register.Year.Catalogue)})";

    private static string TitleOf(ItemRecord record) =>
        $"{record.Item.Code} {record.Page?.Page.Title ?? record.Item.Title}";

    /// <summary>The authors' pages with the names that they are found by.</summary>
    private IEnumerable<(Page Page, string Title)> Named() =>
        [
            .. from register in registers
            from record in register.Items
            where record.Page is not null
            select (record.Page!.Page, NameOf(register, record)),
            .. site.Pages.Concat(site.News).Select(page => (page, page.Title)),
        ];
}
