using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>What visitors read of a page, as it stands within a page of the office's own.</summary>
internal static class PageLook
{
    /// <param name="host">The page that shows it, which its links start from.</param>
    /// <param name="prefix">Of its ids, which the host may have as well.</param>
    /// <param name="lowerBy">How many levels deeper its headings stand there.</param>
    public static HtmlText Of(Site site, Page page, SitePath host, string prefix, int lowerBy)
    {
        var files = new FigureFiles([page], areMeasured: false);
        var figures = new FigureHtml(new Wording(site.Config.Digits), files);
        var sections = new SectionsHtml(figures, SectionsHtml.FrameOf(site.Config.Agency));
        var parts = new Dictionary<SitePath, string> { [page.Address] = prefix };
        return new HtmlText(new MovedHtml(host, parts, sections).Of(page, lowerBy));
    }

    /// <summary>Of what stands below one heading, without the heading.</summary>
    public static HtmlText Of(Site site, Page page, string id, SitePath host, string prefix)
    {
        var sections = page.SectionsUnder(id).ToList();
        if (sections is not [var first, .. var deeper])
            return HtmlText.Nothing;

        return Of(site, page with { Sections = [first with { Heading = null }, .. deeper] }, host, prefix, lowerBy: 0);
    }
}
