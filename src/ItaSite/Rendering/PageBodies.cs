using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>All that the HTML of a page's sections is made of, on the page itself.</summary>
/// <param name="Files">The downloads of its tables.</param>
internal readonly record struct PageBodies(Same<Page> Page, Same<FigureFiles> Files, Agency Agency, DigitStyle Digits)
{
    public IReadOnlyList<string> Html()
    {
        var html = new SectionsHtml(new FigureHtml(new Wording(Digits), Files.Value), SectionsHtml.FrameOf(Agency));
        var page = Page.Value;
        return [.. page.Sections.Select(section => html.Of(section, page))];
    }
}
