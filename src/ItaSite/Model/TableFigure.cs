using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Model;

/// <summary>
/// A table that a page shows from a file of the office. Only the data are published, not the file they stand in.
/// </summary>
/// <param name="Caption">The author's.</param>
/// <param name="File">The file that it is read from.</param>
/// <param name="Form">The known form that it follows; null if none.</param>
/// <param name="Csv">Where its data stand as CSV.</param>
/// <param name="Xlsx">Where its data stand as a workbook.</param>
/// <param name="Pictures">The pictures that its cells name, by the cell's text.</param>
/// <param name="Place">Where the page shows it.</param>
internal sealed record TableFigure(
    string Caption,
    DataTable Table,
    SourceFile File,
    FigureStyle Style,
    FollowedForm? Form,
    SitePath Csv,
    SitePath Xlsx,
    IReadOnlyDictionary<string, Picture> Pictures,
    Place Place
)
{
    /// <summary>The table as the rules of the catalogue look at it.</summary>
    public PageTable Plain { get; } =
        new(
            [.. Table.Columns.Select(column => column.Name)],
            [
                .. Table
                    .Rows.Where(row => row.Kind != RowKind.Group)
                    .Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell.Text)]),
            ],
            Place
        )
        {
            Titles = [Caption, .. Table.Titles],
        };

    /// <summary>The links that the office gave its cells.</summary>
    public IEnumerable<PageLink> Links =>
        Table
            .Rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Marks is { Link: not null })
            .Select(cell => new PageLink(
                new Destination.Elsewhere(cell.Marks!.Link!),
                cell.Text,
                IsPicture: false,
                Place
            ));
}
