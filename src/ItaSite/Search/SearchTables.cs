using System.Text;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Search;

/// <summary>
/// The tables that pages show, as they print them; a long one in pieces, all of which lead to its figure.
/// </summary>
internal sealed class SearchTables(Wording wording)
{
    private readonly CellText cells = new(wording);

    /// <param name="title">What the page is called where it is published.</param>
    public IReadOnlyList<SearchEntry> Of(Page page, string title) =>
        [
            .. from section in page.Sections
            from figure in section.Figures
            let isSample = page.IsSampleIn(section)
            from piece in SearchPieces.Of(LinesOf(figure.Table))
            select new SearchEntry(
                SearchKind.Table,
                new Destination.InSite(page.Address, FigureHtml.IdOf(figure)),
                figure.Caption,
                title,
                isSample,
                [new SearchPassage(null, "", piece, isSample)]
            ),
        ];

    private IEnumerable<string> LinesOf(DataTable table) =>
        [
            .. table.Titles.Select(wording.Words),
            .. table.Columns.Select(column => wording.Words(column.Name)),
            .. table.Rows.Select(row => LineOf(table, row)),
            .. table.Notes.Select(wording.Words),
        ];

    private string LineOf(DataTable table, DataRow row)
    {
        var line = new StringBuilder();
        foreach (
            var (column, cell) in row.Cells.Index().Where(cell => cell.Item is { IsCovered: false, IsEmpty: false })
        )
            line.Append(line.Length > 0 ? "\n" : "").Append(cells.Text(cell, table.Columns[column]));

        return line.ToString();
    }
}
