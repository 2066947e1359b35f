using System.Text;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Thai;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The views that are the same on every page, made once.</summary>
internal sealed class SiteViews
{
    public const string EitTitle = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)";

    private readonly Site site;
    private const int LargestInline = 16_000;

    private readonly EmblemFiles emblem;
    private readonly Wording wording;

    /// <summary>Of the pages that are not in Thai.</summary>
    private readonly Dictionary<SitePath, string> languages;

    public SiteViews(Site site, EmblemFiles emblem, Wording wording, BuildMemory memory)
    {
        this.site = site;
        this.emblem = emblem;
        this.wording = wording;
        languages = site
            .AllPages.Where(page => page.Language != "th")
            .DistinctBy(page => page.Address)
            .ToDictionary(page => page.Address, page => page.Language);
        foreach (var year in site.Years.Where(year => year.Catalogue.HasEnglishTitles))
            languages[SiteAddresses.English(year.Year)] = "en";

        Site = View.Same(OfSite(), memory);
        Eit = View.Same(OfEit(), memory);
        var entries = memory.Of(
            static ((Same<Page> Page, Picture? Picture, DigitStyle Digits) entry) =>
                OfEntry(entry.Page.Value, entry.Picture, new Wording(entry.Digits))
        );
        var pictures = site.Pictures.DistinctBy(picture => picture.Address).ToDictionary(picture => picture.Address);
        News = [.. site.News.Select(page => entries.Of((page, PictureOf(page, pictures), site.Config.Digits)))];
    }

    public ScriptObject Site { get; }

    public ScriptObject Eit { get; }

    /// <summary>What the agency's menu calls its news.</summary>
    public string NewsTitle => site.Config.TitleInMenu(SiteAddresses.News) ?? "ข่าว";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ScriptObject> News { get; }

    /// <summary>The first picture that the page shows.</summary>
    private static Picture? PictureOf(Page page, Dictionary<SitePath, Picture> pictures) =>
        page
            .Links.Where(link => link.IsPicture)
            .Select(link => link.Destination)
            .OfType<Destination.InSite>()
            .Select(shown => pictures.GetValueOrDefault(shown.Path))
            .FirstOrDefault(picture => picture is not null);

    private static ScriptObject OfEntry(Page page, Picture? picture, Wording wording) =>
        View.Of(
            ("title", page.Title),
            ("address", new Destination.InSite(page.Address)),
            ("summary", Summary.Of(page)),
            ("published", View.Of(page.Published, wording)),
            ("sample", page.IsSample),
            ("picture", picture is null ? null : OfPicture(picture))
        );

    /// <summary>As small as it is published.</summary>
    private static ScriptObject OfPicture(Picture picture)
    {
        var width = picture.Widths is [var narrowest, ..] ? narrowest : picture.Width;
        return View.Of(
            ("address", new Destination.InSite(picture.Widths.Count > 0 ? picture.Sized(width) : picture.Address)),
            ("width", width),
            ("height", (int)Math.Round((double)picture.Height * width / picture.Width))
        );
    }

    private ScriptObject OfSite()
    {
        var config = site.Config;
        return View.Of(
            ("name", config.Agency.Name),
            ("short_name", config.Agency.ShortName),
            ("name_english", config.Agency.EnglishName),
            ("subdistrict", config.Agency.Subdistrict),
            ("district", config.Agency.District),
            ("province", config.Agency.Province),
            ("subdistrict_title", config.Agency.SubdistrictTitle),
            ("district_title", config.Agency.DistrictTitle),
            ("province_title", config.Agency.ProvinceTitle),
            ("base_url", config.BaseUrl),
            ("fiscal_year", config.FiscalYear is { } named ? wording.Year(named) : null),
            ("year_title", site.CurrentYear is { } current ? wording.Year(current.Catalogue) : null),
            ("instrument", site.CurrentYear?.Catalogue.Disclosing),
            ("generator", "ItaSite"),
            ("workshop", site.ShowsWorkshop),
            ("referrer_policy", SecurityPolicy.Referrer),
            ("theme_color", OfColours(ThemeColours.Of(site.Theme))),
            ("share_image", OfShareCard(ShareCard.Of(site, emblem))),
            ("emblem", OfEmblem(emblem)),
            ("touch_icon", emblem.Touch is { } touch ? new Destination.InSite(touch) : null),
            ("hero", HeroHtml(site.Face.Hero)),
            ("drawing", site.Face.Drawing),
            ("manifest", new Destination.InSite(SiteAddresses.Manifest)),
            ("home", new Destination.InSite(SiteAddresses.Home)),
            ("checklist", OfYear(SiteAddresses.Checklist)),
            ("report", OfYear(SiteAddresses.Report)),
            ("news_title", NewsTitle),
            ("digits", config.Digits == DigitStyle.Thai ? "thai" : "arabic"),
            ("news", site.HasNews ? new Destination.InSite(SiteAddresses.News) : null),
            ("eit", IfGiven(SiteAddresses.Eit)),
            ("poster", IfGiven(SiteAddresses.EitPoster)),
            ("site_map", new Destination.InSite(SiteAddresses.SiteMap)),
            ("search", new Destination.InSite(SiteAddresses.Search)),
            ("feed", config.BaseUrl is null || !site.HasNews ? null : new Destination.InSite(SiteAddresses.Feed)),
            ("register_csv", OfYear(SiteAddresses.RegisterCsv)),
            ("register_json", OfYear(SiteAddresses.RegisterJson)),
            ("privacy", AddressOf(site.Pages.FirstOrDefault(page => page.Layout == "pdpa"))),
            ("contact", AddressOf(site.Pages.FirstOrDefault(page => page.Address == SiteAddresses.Contact))),
            ("menu", View.List(config.Menu.Select(entry => OfLink("", entry.Title, entry.Destination)))),
            ("footer", View.List(config.Footer.Select(entry => OfLink("", entry.Title, entry.Destination)))),
            (
                "channels",
                View.List(config.Channels.Select(channel => OfLink(channel.Kind, channel.Title, channel.Destination)))
            ),
            (
                "years",
                View.List(
                    site.Years.Select(year =>
                        View.Of(
                            ("fiscal_year", wording.Year(year.Year)),
                            ("year_title", wording.Year(year.Catalogue)),
                            ("checklist", new Destination.InSite(SiteAddresses.Checklist(year.Year)))
                        )
                    )
                )
            )
        );
    }

    private ScriptObject OfEit()
    {
        var eit = site.Config.Eit;
        return View.Of(
            ("title", EitTitle),
            ("url", eit.IsGiven ? eit.Url : null),
            ("sample", eit.IsSample),
            ("opens", View.Of(eit.Opens, wording)),
            ("closes", View.Of(eit.Closes, wording)),
            ("svg", IfGiven(SiteAddresses.EitQrSvg)),
            ("png", IfGiven(SiteAddresses.EitQrPng))
        );
    }

    /// <summary>Of the current year; null if there is none.</summary>
    private Destination.InSite? OfYear(Func<FiscalYear, SitePath> address) =>
        site.CurrentYear is { Year: var year } ? new Destination.InSite(address(year)) : null;

    private Destination.InSite? IfGiven(SitePath survey) =>
        site.Config.Eit.IsGiven ? new Destination.InSite(survey) : null;

    /// <summary>Null without the site's address: whoever shows the picture is on another site.</summary>
    private ScriptObject? OfShareCard(Picture? card) =>
        card is null || site.Config.BaseUrl is not { } baseUrl
            ? null
            : View.Of(
                ("url", card.Address.Under(baseUrl)),
                ("width", card.Width),
                ("height", card.Height),
                ("alt", site.Config.Agency.Name)
            );

    /// <summary>A small drawing can stand in a page that may load nothing.</summary>
    private static ScriptObject? OfEmblem(EmblemFiles emblem) =>
        emblem.Shown is not { } shown
            ? null
            : View.Of(
                ("address", new Destination.InSite(shown.Address)),
                ("type", MediaTypes.Of(shown.Address.Value)),
                ("width", shown.Width),
                ("height", shown.Height),
                (
                    "inline",
                    emblem.Drawing is { Length: <= LargestInline } drawing
                        ? $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(drawing))}"
                        : null
                )
            );

    /// <summary>As wide as the screen, on the one page that shows it.</summary>
    private static HtmlText? HeroHtml(HeroPicture? hero) =>
        hero is null
            ? null
            : new HtmlText(PictureHtml.Of(hero.Picture, hero.Text, SiteAddresses.Home, isFirst: true, sizes: "100vw"));

    private static ScriptObject? OfColours(ThemeColours? colours) =>
        colours is null ? null : View.Of(("light", colours.Light), ("dark", colours.Dark));

    private static Destination.InSite? AddressOf(Page? page) =>
        page is null ? null : new Destination.InSite(page.Address);

    /// <summary>A link is called in the language of the page that it leads to.</summary>
    private ScriptObject OfLink(string kind, string title, Destination destination) =>
        View.Of(
            ("kind", kind),
            ("title", title),
            ("address", destination),
            ("lang", destination is Destination.InSite inSite ? languages.GetValueOrDefault(inSite.Path, "th") : "th"),
            ("is_external", destination is Destination.Elsewhere)
        );
}
