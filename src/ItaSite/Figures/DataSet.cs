using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Figures;

/// <summary>Data that a page offers to download, all files holding the same.</summary>
/// <param name="Place">Where a reader sees them.</param>
/// <param name="Period">What time they cover, if the page says so.</param>
internal sealed record DataSet(
    string Name,
    string Description,
    Destination Place,
    IReadOnlyList<SitePath> Files,
    Period? Period
)
{
    /// <summary>The tables that a page shows, but for examples.</summary>
    /// <param name="title">What the page is called where it is published.</param>
    public static IReadOnlyList<DataSet> On(Page page, string title, Period? period, Agency agency) =>
        [
            .. from section in page.Sections
            from figure in section.Figures
            where !page.IsSampleIn(section)
            select new DataSet(
                figure.Caption,
                $"ตาราง {figure.Caption} จากหน้า {title} ของ{agency.Name}",
                new Destination.InSite(page.Address, FigureHtml.IdOf(figure)),
                [figure.Csv, figure.Xlsx],
                period
            ),
        ];
}
