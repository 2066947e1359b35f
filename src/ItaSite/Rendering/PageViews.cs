using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The view <c>page</c> of authors' pages and of those that the program makes.</summary>
internal sealed class PageViews(Site site, Wording wording, LaterChanges changes, SectionsHtml html)
{
    private readonly string inlinePolicy = SecurityPolicy.WithInlineStyles(site.Theme);
    private readonly StructuredData data = new(site);
    private readonly OlderYears older = new(site, wording);

    public ScriptObject Of(PageHead head)
    {
        var (address, sections) = (head.Address, head.Written?.Sections ?? []);
        var description = head.Description ?? (head.Written is { } page ? Summary.Of(page) : "");
        var bodies = sections.Select(section => html.Of(section, address)).ToList();
        return View.Of(
            ("title", head.Title),
            ("description", Marked(description)),
            ("share_title", Marked(head.Layout == "home" ? site.Config.Agency.Name : head.Title)),
            ("layout", head.Layout),
            ("lang", head.Language),
            ("address", new Destination.InSite(address)),
            ("canonical", site.Config.BaseUrl is { } baseUrl ? address.Under(baseUrl) : null),
            ("csp", address == SiteAddresses.NotFound ? inlinePolicy : SecurityPolicy.OfPage),
            ("robots", head.IsKeptFromSearch ? "noindex" : null),
            ("structured_data", data.Of(head, description)),
            ("sample", head.Written?.IsSample ?? false),
            ("changes", changes.Of(address)),
            ("older", older.Of(address)),
            ("published", View.Of(head.Written?.Published, wording)),
            ("updated", View.Of(head.Written?.Updated, wording)),
            ("content", new HtmlText(SectionsHtml.WithHeadings(EmptySections.Told(head, bodies)))),
            ("sections", View.List(sections.Zip(bodies, (section, body) => OfSection(section, body, head)))),
            ("contents", View.List(sections.Select(section => section.Heading).OfType<Heading>().Select(OfHeading))),
            (
                "breadcrumbs",
                View.List(
                    head.Above.Select(step =>
                        View.Of(("title", step.Title), ("address", new Destination.InSite(step.Address)))
                    )
                )
            )
        );

        string Marked(string text) => head.IsWhollySample ? SampleWords.Marked(text, head.Language) : text;
    }

    private static ScriptObject OfSection(Section section, string body, PageHead head) =>
        View.Of(
            ("id", section.Heading?.Id),
            ("level", section.Heading?.Level ?? 0),
            ("heading", section.Heading is { } heading ? new HtmlText(heading.Html) : null),
            ("html", new HtmlText(body)),
            ("is_empty", section.IsEmpty),
            ("sample", section.Heading?.IsSample ?? false),
            ("element", section.Heading is { } own ? head.ElementView?.Invoke(own.Id) : null)
        );

    private static ScriptObject OfHeading(Heading heading) =>
        View.Of(("id", heading.Id), ("level", heading.Level), ("title", heading.Text));
}
