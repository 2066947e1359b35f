using System.Globalization;
using System.Net;
using System.Text;
using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The view <c>page</c> of authors' pages and of those that the program makes.</summary>
internal sealed class PageViews(Site site, Wording wording, LaterChanges changes, SectionsHtml html)
{
    private readonly string inlinePolicy = SecurityPolicy.WithInlineStyles(site.Theme);

    /// <param name="elements">On an item's page, its elements by key.</param>
    public ScriptObject Of(Page page, IReadOnlyDictionary<string, ScriptObject>? elements, params (string Title, SitePath Address)[] above) => Make(
        page.Title,
        Summary.Of(page),
        page.Language,
        page.Layout,
        page.Address,
        page.IsSample,
        page.Published,
        page.Updated,
        page.Sections,
        elements,
        above);

    /// <summary>A page without an author's text.</summary>
    public ScriptObject Of(string title, string description, string layout, SitePath address, bool isSample, params (string Title, SitePath Address)[] above) =>
        Make(title, description, "th", layout, address, isSample, null, null, [], null, above);

    private ScriptObject Make(
        string title,
        string description,
        string language,
        string layout,
        SitePath address,
        bool isSample,
        DateOnly? published,
        DateOnly? updated,
        IReadOnlyList<Section> sections,
        IReadOnlyDictionary<string, ScriptObject>? elements,
        (string Title, SitePath Address)[] above)
    {
        var bodies = sections.Select(section => html.Of(section, address)).ToList();
        return View.Of(
            ("title", title),
            ("description", description),
            ("layout", layout),
            ("lang", language),
            ("address", new Destination.InSite(address)),
            ("canonical", site.Config.BaseUrl is { } baseUrl ? address.Under(baseUrl) : null),
            ("csp", address == SiteAddresses.NotFound ? inlinePolicy : SecurityPolicy.OfPage),
            ("sample", isSample),
            ("changes", changes.Of(address)),
            ("published", wording.Date(published)),
            ("updated", wording.Date(updated)),
            ("content", new HtmlText(SectionsHtml.WithHeadings(sections.Select(section => section.Heading).Zip(bodies)))),
            ("sections", View.List(sections.Zip(bodies, (section, body) => View.Of(
                ("id", section.Heading?.Id),
                ("level", section.Heading?.Level ?? 0),
                ("heading", section.Heading is { } heading ? new HtmlText(heading.Html) : null),
                ("html", new HtmlText(body)),
                ("is_empty", section.IsEmpty),
                ("sample", section.Heading?.IsSample ?? false),
                ("element", section.Heading is { } own ? elements?.GetValueOrDefault(own.Id) : null))))),
            ("contents", View.List(sections.Where(section => section.Heading is not null).Select(section => View.Of(
                ("id", section.Heading!.Id),
                ("level", section.Heading.Level),
                ("title", section.Heading.Text))))),
            ("breadcrumbs", View.List(above.Select(step => View.Of(("title", step.Title), ("address", new Destination.InSite(step.Address)))))));
    }
}
