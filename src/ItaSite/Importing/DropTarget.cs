using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>The page that something is dropped on, and the element of its item that is meant.</summary>
/// <param name="Page">The page's file: <c>content/oit/2566/o21.md</c>. It need not exist yet.</param>
/// <param name="Taken">The files that the site has already, by their paths.</param>
internal sealed record DropTarget(string Page, IReadOnlyCollection<string> Taken)
{
    /// <summary>Null where nothing of an item is meant.</summary>
    public Element? Element { get; init; }

    /// <summary>The item whose page it is; null for any other page.</summary>
    public Item? Item { get; init; }

    /// <summary>The forms of the page's year.</summary>
    public IReadOnlyList<TableForm> Forms { get; init; } = [];

    /// <summary>The form that the page names.</summary>
    public string? Form { get; init; }

    /// <summary>
    /// What the page says that it covers, or its year: lends years to months that are named without one.
    /// </summary>
    public Period? Frame { get; init; }

    /// <summary>Of an item: the fiscal year that it is asked for.</summary>
    public Period? Year { get; init; }

    /// <summary>What the page itself says that it covers.</summary>
    public Period? Covered { get; init; }

    /// <summary>The agency, whose name is no title of a table.</summary>
    public string Agency { get; init; } = "";

    /// <summary>Of the heading under which the text will stand.</summary>
    public int Level { get; init; } = 2;

    /// <summary>The pictures that cells of the page's tables name: they keep their names.</summary>
    public IReadOnlyCollection<string> NamedPictures { get; init; } = [];

    /// <summary>With a slash at its end.</summary>
    public string Folder => Page[..(Page.LastIndexOf('/') + 1)];

    /// <param name="page">The page's file.</param>
    /// <param name="element">The element's key; null for the page as a whole.</param>
    public static DropTarget Of(Site site, SourceTree tree, string page, string? element = null)
    {
        var taken = tree.Under(SourceTree.Content).Select(file => file.Path).ToList();
        var target = new DropTarget(page, taken) { Agency = site.Config.Agency.Name };
        var year = site.Years.FirstOrDefault(year =>
            page.StartsWith(SourceTree.FolderOf(year.Year), StringComparison.Ordinal)
        );
        if (year is null)
            return target with { Forms = site.CurrentYear?.Forms ?? [], NamedPictures = NamesIn(site, page) };

        var item = year.Items.Values.FirstOrDefault(item => item.Page.Source == page);
        var asked = year.Catalogue.Items.FirstOrDefault(one =>
            one.Code == item?.Item || page == $"{SourceTree.FolderOf(year.Year)}{one.Code.Slug}.md"
        );
        return target with
        {
            Item = asked,
            Element = asked?.Elements.FirstOrDefault(one => one.Key == element),
            Forms = year.Forms,
            Year = year.Year.Whole,
            Covered = item?.Period,
            Frame = item?.Period ?? year.Year.Whole,
            NamedPictures = NamesIn(site, page),
        };
    }

    private static IReadOnlyCollection<string> NamesIn(Site site, string page) =>
        [
            .. site
                .AllPages.Where(one => one.Source == page)
                .SelectMany(one => one.Figures)
                .SelectMany(figure => TableProposal.PicturesIn(figure.Table, figure.Form)),
        ];
}
