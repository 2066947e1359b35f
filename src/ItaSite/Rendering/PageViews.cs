using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The view <c>page</c> of authors' pages and of those that the program makes.</summary>
/// <param name="files">The downloads of an author's page.</param>
internal sealed class PageViews(Site site, LaterChanges changes, Func<Page, FigureFiles> files, BuildMemory memory)
{
    private readonly OlderYears older = new(site, new Wording(site.Config.Digits));
    private readonly PageSettings settings = new(
        site.Config.Agency,
        site.Config.BaseUrl,
        site.Config.Digits,
        SecurityPolicy.WithInlineStyles(site.Theme),
        site.Config.Eit.Url
    );
    private readonly Remembered<PageViewInputs, ScriptObject> views = memory.Of<PageViewInputs, ScriptObject>(Of);
    private readonly Remembered<PageBodies, IReadOnlyList<string>> bodies = memory.Of(
        static (PageBodies of) => of.Html()
    );

    public ScriptObject Of(PageHead head) =>
        views.Of(
            new PageViewInputs(
                head,
                head.Written is { } page
                    ? bodies.Of(new PageBodies(page, files(page), settings.Agency, settings.Digits))
                    : [],
                new Shown(changes.Of(head.Address)),
                new Shown(older.Of(head.Address)),
                settings
            )
        );

    private static ScriptObject Of(PageViewInputs page)
    {
        var (head, bodies, changes, older, settings) = page;
        var (address, sections) = (head.Address, head.Written?.Sections ?? []);
        var wording = new Wording(settings.Digits);
        var description = head.Description ?? (head.Written is { } written ? Summary.Of(written) : "");
        return View.Of(
            ("title", head.Title),
            ("description", Marked(description)),
            ("share_title", Marked(head.Layout == "home" ? settings.Agency.Name : head.Title)),
            ("layout", head.Layout),
            ("lang", head.Language),
            ("address", new Destination.InSite(address)),
            ("canonical", settings.BaseUrl is { } baseUrl ? address.Under(baseUrl) : null),
            ("csp", address == SiteAddresses.NotFound ? settings.InlinePolicy : SecurityPolicy.OfPage),
            ("robots", head.IsKeptFromSearch ? "noindex" : null),
            ("structured_data", new StructuredData(settings.Agency, settings.BaseUrl).Of(head, description)),
            ("sample", head.Written?.IsSample ?? false),
            ("changes", changes.Value),
            ("older", older.Value),
            ("published", View.Of(head.Written?.Published, wording)),
            ("updated", View.Of(head.Written?.Updated, wording)),
            ("content", new HtmlText(SectionsHtml.WithHeadings(EmptySections.Told(head, bodies)))),
            (
                "sections",
                View.List(sections.Zip(bodies, (section, body) => OfSection(section, body, head, settings.SurveyUrl)))
            ),
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

    private static ScriptObject OfSection(Section section, string body, PageHead head, string survey) =>
        View.Of(
            ("id", section.Heading?.Id),
            ("level", section.Heading?.Level ?? 0),
            ("heading", section.Heading is { } heading ? new HtmlText(heading.Html) : null),
            ("html", new HtmlText(body)),
            ("shows_survey", ShowsCodeWithoutAddress(section, survey)),
            ("is_empty", section.IsEmpty),
            ("sample", section.Heading?.IsSample ?? false),
            ("element", section.Heading is { } own ? head.ElementView?.Invoke(own.Id) : null)
        );

    /// <summary>Whoever reads on the telephone itself can't scan its screen.</summary>
    private static bool ShowsCodeWithoutAddress(Section section, string survey) =>
        survey.Length > 0
        && section.Links.Any(link =>
            link.IsPicture
            && link.Destination is Destination.InSite { Path: var path }
            && (path == SiteAddresses.EitQrSvg || path == SiteAddresses.EitQrPng)
        )
        && !section.Links.Any(link => link.Destination is Destination.Elsewhere { Url: var url } && url == survey);

    private static ScriptObject OfHeading(Heading heading) =>
        View.Of(("id", heading.Id), ("level", heading.Level), ("title", heading.Text));
}
