using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// Writes a table of posts and their holders as cards: a picture, a name, and what the other columns say.
/// </summary>
internal sealed class PeopleCards(CellText cells)
{
    /// <summary>As the theme shows a portrait.</summary>
    private const string CardWide = "7.5rem";

    private static readonly HtmlText Silhouette = new(
        "<svg class=\"card-picture\" viewBox=\"0 0 60 72\" aria-hidden=\"true\" focusable=\"false\"><circle cx=\"30\" "
            + "cy=\"26\" r=\"13\"/><path d=\"M6 72c0-17 10-27 24-27s24 10 24 27z\"/></svg>"
    );

    public void Write(HtmlWriter html, TableFigure figure, SitePath page)
    {
        var picture = PictureColumn(figure);
        var name = TableColumns.RowHeader(figure.Table, except: picture);
        var isOpen = false;
        foreach (var row in figure.Table.Rows)
        {
            if (isOpen != (row.Kind == RowKind.Entry))
            {
                html.Write($"{new HtmlText(isOpen ? "</ul>\n" : "<ul class=\"cards\">\n")}");
                isOpen = !isOpen;
            }

            if (row.Kind == RowKind.Entry)
                WriteCard(html, figure, row, picture, name, page);
            else
                html.Write($"<p class=\"cards-group\">{SaidBy(row, figure.Table)}</p>\n");
        }

        if (isOpen)
            html.Write($"</ul>\n");
    }

    private HtmlText SaidBy(DataRow row, DataTable table) =>
        HtmlText.Join(
            " ",
            row.Cells.Index()
                .Where(cell => !cell.Item.IsEmpty)
                .Select(cell => cells.Html(cell.Item, table.Columns[cell.Index]))
        );

    private void WriteCard(HtmlWriter html, TableFigure figure, DataRow row, int picture, int name, SitePath page)
    {
        html.Write($"<li>\n");
        if (picture >= 0 && figure.Pictures.TryGetValue(row.Cells[picture].Text, out var shown))
        {
            var text = name < 0 ? "" : cells.Text(row.Cells[name], figure.Table.Columns[name]);
            var portrait = PictureHtml.Of(shown, text, page, isFirst: false, CardWide, " class=\"card-picture\"");
            html.Write($"{new HtmlText(portrait)}\n");
        }
        else
        {
            html.Write($"{Silhouette}\n");
        }

        if (name >= 0)
            html.Write($"<p class=\"card-title\">{cells.Html(row.Cells[name], figure.Table.Columns[name])}</p>\n");

        WriteFacts(
            html,
            figure.Table,
            [
                .. row
                    .Cells.Index()
                    .Where(cell =>
                        cell.Index != picture
                        && cell.Index != name
                        && !cell.Item.IsEmpty
                        && !figure.Table.Columns[cell.Index].IsOrder
                    ),
            ]
        );
        html.Write($"</li>\n");
    }

    private void WriteFacts(HtmlWriter html, DataTable table, IReadOnlyList<(int Column, DataCell Cell)> facts)
    {
        if (facts.Count == 0)
            return;

        html.Write($"<dl>\n");
        foreach (var (column, cell) in facts)
        {
            var said = cells.Html(cell, table.Columns[column]);
            var contact = cell.Marks?.Link is null ? ContactLink.Of(cell.Text) : null;
            var shown = contact is null ? said : new HtmlWriter().Write($"<a href=\"{contact}\">{said}</a>").Written;
            html.Write($"<div><dt>{cells.Words(table.Columns[column].Name)}</dt><dd>{shown}</dd></div>\n");
        }

        html.Write($"</dl>\n");
    }

    /// <summary>-1 if the table has none.</summary>
    private static int PictureColumn(TableFigure figure)
    {
        if (
            figure.Form is { } followed
            && followed.Form.Columns.FirstOrDefault(column => column.Type == FormColumnType.Picture) is { } asked
            && followed.Columns.TryGetValue(asked.Key, out var known)
        )
            return known;

        return figure.Pictures.Count == 0
            ? -1
            : Enumerable
                .Range(0, figure.Table.Columns.Count)
                .FirstOrDefault(
                    column => figure.Table.Entries.Any(row => figure.Pictures.ContainsKey(row.Cells[column].Text)),
                    -1
                );
    }
}
