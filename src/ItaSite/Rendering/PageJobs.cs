using ItaSite.Catalogues;
using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>Lists every HTML page of the site, with the template that prints it and what that template sees.</summary>
internal sealed class PageJobs
{
    private const int LatestNews = 5;
    private const string HomeTitle = "หน้าแรก";
    private const string SiteMapTitle = "แผนผังเว็บไซต์";

    private readonly Site site;
    private readonly IReadOnlyList<Register> registers;
    private readonly SiteViews views;
    private readonly Wording wording;
    private readonly SectionsHtml html;
    private readonly IReadOnlyList<PageJob> news;
    private readonly Dictionary<FiscalYear, RegisterViews> registerViews;

    public PageJobs(
        Site site,
        IReadOnlyList<Register> registers,
        SiteViews views,
        Wording wording,
        LaterChanges changes,
        SectionsHtml html,
        IReadOnlyList<PageJob> news,
        BuildMemory memory
    )
    {
        this.site = site;
        this.registers = registers;
        this.views = views;
        this.wording = wording;
        this.html = html;
        this.news = news;
        registerViews = registers.ToDictionary(
            register => register.Year.Year,
            register => new RegisterViews(register, wording, changes, site.ShowsWorkshop, memory)
        );
    }

    public static (string Title, SitePath Address) Home => (HomeTitle, SiteAddresses.Home);

    public IReadOnlyList<PageJob> All()
    {
        var jobs = Listed();
        return
        [
            .. jobs,
            OfSiteMap(jobs),
            OfGenerated(SiteAddresses.NotFound, "404", "ไม่พบหน้าที่ต้องการ", "ไม่พบหน้าที่ต้องการในเว็บไซต์", Home),
        ];
    }

    private List<PageJob> Listed() =>
        [
            .. site.Pages.Select(OfPage),
            .. news,
            .. registers.SelectMany(OfYear),
            .. site.Config.Eit.IsGiven ? OfSurvey() : [],
            OfGenerated(
                SiteAddresses.Search,
                "search",
                "ค้นหา",
                "ค้นจากทุกหน้า ทุกข้อ ตาราง และเอกสารในเว็บไซต์",
                Home
            ),
        ];

    private IEnumerable<PageJob> OfSurvey() =>
        [
            OfGenerated(
                SiteAddresses.Eit,
                "eit",
                SiteViews.EitTitle,
                $"ใครตอบได้ ตอบที่ไหน และคิวอาร์โค้ดของ{SiteViews.EitTitle}",
                Home
            ),
            OfGenerated(
                SiteAddresses.EitPoster,
                "eit-poster",
                $"โปสเตอร์ {SiteViews.EitTitle}",
                $"แผ่นขนาด A4 สำหรับพิมพ์ติดประกาศ เชิญตอบ{SiteViews.EitTitle}",
                Home,
                (SiteViews.EitTitle, SiteAddresses.Eit)
            ),
        ];

    private PageJob OfSiteMap(IReadOnlyList<PageJob> jobs)
    {
        var head = new PageHead(SiteMapTitle, "site-map", SiteAddresses.SiteMap)
        {
            Description = $"ทุกหน้าของเว็บไซต์{site.Config.Agency.Name} แยกตามหมวด",
            Above = [Home],
        };
        return new PageJob(head, SourceTree.ConfigFile)
        {
            Views = () => [("site_map", new SiteMapView(site.Config, registerViews).Of(jobs))],
        };
    }

    private PageJob OfPage(Page page)
    {
        var head = page.Address == SiteAddresses.Home ? PageHead.Of(page) : PageHead.Of(page, Home);
        return new PageJob(head, page.Source, page.Changed)
        {
            Views = () =>
                [
                    ("latest_news", View.List(views.News.Take(LatestNews))),
                    ("register", site.CurrentYear is { Year: var year } ? registerViews[year].Whole : null),
                ],
        };
    }

    private IEnumerable<PageJob> OfYear(Register register)
    {
        var (year, catalogue) = (register.Year.Year, register.Year.Catalogue);
        var ofYear = registerViews[year];
        var title = $"การเปิดเผยข้อมูลสาธารณะ ({catalogue.Disclosing}) {wording.Year(catalogue)}";
        (string, SitePath)[] above = [Home, (title, SiteAddresses.Checklist(year))];
        return
        [
            new PageJob(
                HeadOfChecklist(catalogue, title),
                SourceTree.CatalogueOf(year),
                register.Items.Select(record => record.Changed).Max()
            )
            {
                Views = () => [("register", ofYear.Whole)],
            },
            .. register.Items.Select((record, index) => OfItem(register, record, index, above)),
            .. new PaperJobs(site, wording, html).Of(register, ofYear, above),
        ];
    }

    private PageJob OfItem(Register register, ItemRecord record, int index, (string, SitePath)[] above)
    {
        var year = register.Year.Year;
        var ofYear = registerViews[year];

        // Pages of many years stand side by side in a search: only the current one goes without its year.
        var suffix = year == site.Config.FiscalYear ? "" : $" ({wording.Year(register.Year.Catalogue)})";
        var title = $"{record.Item.Code} {record.Page?.Page.Title ?? record.Item.Title}{suffix}";
        var head = record.Page is { } written
            ? PageHead.Of(written.Page, [.. above]) with
            {
                Title = title,
                Description = (written.Page.Description ?? DescriptionOf(record)) + suffix,
                Period = written.Period,
                ElementView = key =>
                    record.Elements.FirstOrDefault(element => element.Element.Key == key) is { } element
                        ? ofYear.OfElement(element)
                        : null,
            }
            : new PageHead(title, "item", record.Address)
            {
                Description = DescriptionOf(record) + suffix,
                Above = [.. above],
            };
        return new PageJob(head, record.Page?.Page.Source ?? SourceTree.CatalogueOf(year), record.Changed)
        {
            Views = () =>
                [
                    ("item", ofYear.Items[record.Item.Code]),
                    ("previous", ViewAt(index - 1)),
                    ("next", ViewAt(index + 1)),
                ],
        };

        ScriptObject? ViewAt(int other) =>
            register.Items.ElementAtOrDefault(other) is { } beside ? ofYear.Items[beside.Item.Code] : null;
    }

    private PageHead HeadOfChecklist(Catalogue catalogue, string title)
    {
        var (year, address) = (catalogue.Year, SiteAddresses.Checklist(catalogue.Year));
        var description =
            $"หลักฐานขององค์ประกอบทุกข้อ ตาม{catalogue.Title} {wording.Year(catalogue)} ของ{site.Config.Agency.Name}";
        SitePath[] files = [SiteAddresses.RegisterCsv(year), SiteAddresses.RegisterJson(year)];
        return new PageHead(title, "checklist", address)
        {
            Description = description,
            Above = [Home],
            DataSets =
            [
                new DataSet(title, $"ทะเบียน{description}", new Destination.InSite(address), files, catalogue.Whole),
            ],
        };
    }

    private string DescriptionOf(ItemRecord record) =>
        $"ข้อ {record.Item.Code} {record.Item.Title} – {site.Config.Agency.Name}";

    private PageJob OfGenerated(
        SitePath address,
        string template,
        string title,
        string about,
        params (string Title, SitePath Address)[] above
    )
    {
        var head = new PageHead(title, template, address)
        {
            Description = $"{about} ของ{site.Config.Agency.Name}",
            IsWhollySample = IsSurvey(address) && site.Config.Eit.IsSample,
            Above = [.. above],
        };
        return new PageJob(head, SourceTree.ConfigFile);
    }

    private static bool IsSurvey(SitePath address) =>
        address == SiteAddresses.Eit || address == SiteAddresses.EitPoster;
}
