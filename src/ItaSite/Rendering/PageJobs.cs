using ItaSite.Model;
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
    private readonly PageViews pages;
    private readonly SectionsHtml html;
    private readonly Dictionary<FiscalYear, RegisterViews> registerViews;

    public PageJobs(Site site, IReadOnlyList<Register> registers, SiteViews views, Wording wording, SectionsHtml html)
    {
        var changes = new LaterChanges(site, wording);
        this.site = site;
        this.registers = registers;
        this.views = views;
        this.wording = wording;
        pages = new PageViews(site, wording, changes, html);
        this.html = html;
        registerViews = registers.ToDictionary(register => register.Year.Year, register => new RegisterViews(register, wording, changes, site.ShowsWorkshop));
    }

    private static (string Title, SitePath Address) Home => (HomeTitle, SiteAddresses.Home);

    public IReadOnlyList<PageJob> All()
    {
        var jobs = Listed();
        return [.. jobs, OfSiteMap(jobs), OfGenerated(SiteAddresses.NotFound, "404", "ไม่พบหน้าที่ต้องการ", "ไม่พบหน้าที่ต้องการในเว็บไซต์", Home)];
    }

    private List<PageJob> Listed() =>
    [
        .. site.Pages.Select(OfPage),
        .. new NewsJobs(site, views, pages, wording, Home).All(),
        .. registers.SelectMany(OfYear),
        .. site.Config.Eit.IsGiven ? OfSurvey() : [],
        OfGenerated(SiteAddresses.Search, "search", "ค้นหา", "ค้นจากทุกหน้า ทุกข้อ ตาราง และเอกสารในเว็บไซต์", Home),
    ];

    private IEnumerable<PageJob> OfSurvey() =>
    [
        OfGenerated(SiteAddresses.Eit, "eit", SiteViews.EitTitle, $"ใครตอบได้ ตอบที่ไหน และคิวอาร์โค้ดของ{SiteViews.EitTitle}", Home),
        OfGenerated(SiteAddresses.EitPoster, "eit-poster", $"โปสเตอร์ {SiteViews.EitTitle}", $"แผ่นขนาด A4 สำหรับพิมพ์ติดประกาศ เชิญตอบ{SiteViews.EitTitle}", Home, (SiteViews.EitTitle, SiteAddresses.Eit)),
    ];

    private PageJob OfSiteMap(IReadOnlyList<PageJob> jobs) => new(
        SiteAddresses.SiteMap,
        "site-map",
        SourceTree.ConfigFile,
        null,
        Own(
            ("page", pages.Of(SiteMapTitle, $"ทุกหน้าของเว็บไซต์{site.Config.Agency.Name} แยกตามหมวด", "site-map", SiteAddresses.SiteMap, isWhollySample: false, Home)),
            ("site_map", new SiteMapView(site.Config, registerViews).Of(jobs))));

    private PageJob OfPage(Page page)
    {
        var isHome = page.Address == SiteAddresses.Home;
        return Job(
            page,
            pages.Of(page, null, null, isHome ? [] : [Home]),
            ("latest_news", View.List(views.News.Take(LatestNews))),
            ("register", registerViews[site.Config.FiscalYear].Whole));
    }

    private IEnumerable<PageJob> OfYear(Register register)
    {
        var year = register.Year.Year;
        var catalogue = register.Year.Catalogue;
        var ofYear = registerViews[year];
        var checklist = SiteAddresses.Checklist(year);
        var checklistTitle = $"ข้อมูลเปิดเผยตามแบบวัด {catalogue.Disclosing} {wording.Year(catalogue)}";
        yield return new PageJob(
            checklist,
            "checklist",
            $"{SourceTree.FolderOf(year)}catalogue.yaml",
            register.Items.Select(record => record.Changed).Max(),
            Own(
                ("page", pages.Of(HeadOfChecklist(catalogue, checklistTitle))),
                ("register", ofYear.Whole)));

        // Pages of many years stand side by side in a search: only the current one goes without its year.
        var earlier = year == site.Config.FiscalYear ? "" : $" ({wording.Year(catalogue)})";
        for (var i = 0; i < register.Items.Count; i++)
        {
            var record = register.Items[i];
            var view = ofYear.Items[record.Item.Code];
            (string, SitePath)[] above = [Home, (checklistTitle, checklist)];
            var elements = record.Elements.ToDictionary(element => element.Element.Key, ofYear.OfElement);
            var title = $"{record.Item.Code} {record.Page?.Page.Title ?? record.Item.Title}{earlier}";
            var description = (record.Page?.Page.Description ?? DescriptionOf(record)) + earlier;
            var page = record.Page is { } written
                ? pages.Of(written.Page with { Title = title, Description = description }, elements, written.Period, above)
                : pages.Of(title, description, "item", record.Address, isWhollySample: false, above);
            yield return new PageJob(
                record.Address,
                record.Page?.Page.Layout ?? "item",
                record.Page?.Page.Source ?? $"{SourceTree.FolderOf(year)}catalogue.yaml",
                record.Changed,
                Own(
                    ("page", page),
                    ("item", view),
                    ("previous", i > 0 ? ofYear.Items[register.Items[i - 1].Item.Code] : null),
                    ("next", i + 1 < register.Items.Count ? ofYear.Items[register.Items[i + 1].Item.Code] : null)));
        }

        foreach (var paper in new PaperJobs(site, pages, wording, html).Of(register, ofYear, Home, (checklistTitle, checklist)))
            yield return paper;
    }

    private PageHead HeadOfChecklist(Catalogue catalogue, string title)
    {
        var (year, address) = (catalogue.Year, SiteAddresses.Checklist(catalogue.Year));
        var description = $"หลักฐานขององค์ประกอบทุกข้อ ตาม{catalogue.Title} {wording.Year(catalogue)} ของ{site.Config.Agency.Name}";
        SitePath[] files = [SiteAddresses.RegisterCsv(year), SiteAddresses.RegisterJson(year)];
        return new PageHead(title, description, "checklist", address)
        {
            Above = [Home],
            DataSets = [new DataSet(title, $"ทะเบียน{description}", new Destination.InSite(address), files, catalogue.Whole)],
        };
    }

    private string DescriptionOf(ItemRecord record) => $"ข้อ {record.Item.Code} {record.Item.Title} – {site.Config.Agency.Name}";

    private PageJob OfGenerated(SitePath address, string template, string title, string about, params (string Title, SitePath Address)[] above) => new(
        address,
        template,
        SourceTree.ConfigFile,
        null,
        Own(("page", pages.Of(title, $"{about} ของ{site.Config.Agency.Name}", template, address, IsSurvey(address) && site.Config.Eit.IsSample, above))));

    private static bool IsSurvey(SitePath address) => address == SiteAddresses.Eit || address == SiteAddresses.EitPoster;

    private static PageJob Job(Page page, ScriptObject view, params (string Name, object? Value)[] more) =>
        new(page.Address, page.Layout, page.Source, page.Changed, Own([("page", view), .. more]));

    /// <summary>Templates may set names of their own beside these, so this one stays open.</summary>
    public static ScriptObject Own(params (string Name, object? Value)[] members)
    {
        var own = new ScriptObject();
        foreach (var (name, value) in members)
            own.SetValue(name, value, readOnly: true);

        return own;
    }
}
