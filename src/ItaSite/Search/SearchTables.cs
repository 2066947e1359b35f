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

    public IEnumerable<SearchEntry> Of(IEnumerable<(Page Page, string Title)> pages) =>
        from page in pages
        from section in page.Page.Sections
        let isSample = page.Page.IsSampleIn(section)
        from figure in section.Figures
        from piece in SearchPieces.Of(LinesOf(figure.Table))
        select new SearchEntry(
            SearchKind.Table,
            new Destination.InSite(page.Page.Address, FigureHtml.IdOf(figure)),
            figure.Caption,
            page.Title,
            isSample,
            [new SearchPassage(null, "", piece, isSample)]
        );

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
