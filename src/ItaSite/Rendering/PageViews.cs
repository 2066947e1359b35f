using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The view <c>page</c> of authors' pages and of those that the program makes.</summary>
internal sealed class PageViews(Site site, Wording wording, LaterChanges changes, SectionsHtml html)
{
    private readonly string inlinePolicy = SecurityPolicy.WithInlineStyles(site.Theme);

    private readonly HashSet<SitePath> news = [.. site.News.Select(page => page.Address)];
    private readonly StructuredData data = new(site);
    private readonly OlderYears older = new(site, wording);

    /// <param name="elements">On an item's page, its elements by key.</param>
    /// <param name="period">What the page's data cover, if it says so.</param>
    public ScriptObject Of(Page page, IReadOnlyDictionary<string, ScriptObject>? elements, Period? period, params (string Title, SitePath Address)[] above) => Of(
        new PageHead(page.Title, Summary.Of(page), page.Layout, page.Address)
        {
            Language = page.Language,
            IsSample = page.IsSample,
            IsWhollySample = page.IsWhollySample,
            IsNews = news.Contains(page.Address),
            Published = page.Published,
            Updated = page.Updated,
            Sections = page.Sections,
            Elements = elements,
            Above = above,
            DataSets = DataSet.On(page, period, site.Config.Agency),
        });

    /// <summary>A page without an author's text.</summary>
    /// <param name="isWhollySample">All that it shows are examples, marked one by one.</param>
    public ScriptObject Of(
        string title,
        string description,
        string layout,
        SitePath address,
        bool isWhollySample,
        params (string Title, SitePath Address)[] above) =>
        Of(new PageHead(title, description, layout, address) { IsWhollySample = isWhollySample, Above = above });

    public ScriptObject Of(PageHead head)
    {
        var (address, sections) = (head.Address, head.Sections);
        var bodies = sections.Select(section => html.Of(section, address)).ToList();
        return View.Of(
            ("title", head.Title),
            ("description", Marked(head.Description)),
            ("share_title", Marked(head.Layout == "home" ? site.Config.Agency.Name : head.Title)),
            ("layout", head.Layout),
            ("lang", head.Language),
            ("address", new Destination.InSite(address)),
            ("canonical", site.Config.BaseUrl is { } baseUrl ? address.Under(baseUrl) : null),
            ("csp", address == SiteAddresses.NotFound ? inlinePolicy : SecurityPolicy.OfPage),
            ("robots", head.IsKeptFromSearch ? "noindex" : null),
            ("structured_data", data.Of(head)),
            ("sample", head.IsSample),
            ("changes", changes.Of(address)),
            ("older", older.Of(address)),
            ("published", View.Of(head.Published, wording)),
            ("updated", View.Of(head.Updated, wording)),
            ("content", new HtmlText(SectionsHtml.WithHeadings(sections.Select(section => section.Heading).Zip(bodies)))),
            ("sections", View.List(sections.Zip(bodies, (section, body) => View.Of(
                ("id", section.Heading?.Id),
                ("level", section.Heading?.Level ?? 0),
                ("heading", section.Heading is { } heading ? new HtmlText(heading.Html) : null),
                ("html", new HtmlText(body)),
                ("is_empty", section.IsEmpty),
                ("sample", section.Heading?.IsSample ?? false),
                ("element", section.Heading is { } own ? head.Elements?.GetValueOrDefault(own.Id) : null))))),
            ("contents", View.List(sections.Where(section => section.Heading is not null).Select(section => View.Of(
                ("id", section.Heading!.Id),
                ("level", section.Heading.Level),
                ("title", section.Heading.Text))))),
            ("breadcrumbs", View.List(head.Above.Select(step => View.Of(("title", step.Title), ("address", new Destination.InSite(step.Address)))))));

        string Marked(string text) => head.IsWhollySample ? SampleWords.Marked(text, head.Language) : text;
    }
}
