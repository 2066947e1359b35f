using ItaSite.Tables;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// Writes an office's table as an HTML table: a head of several rows, groups, totals and merged cells as the office has
/// them.
/// </summary>
internal sealed class TableFigureHtml(CellText cells)
{
    /// <param name="labelId">The id of the caption, which names the table and the region that it scrolls in.</param>
    public void Write(HtmlWriter html, DataTable table, string labelId)
    {
        html.Write($"{TableRegion.LabelledBy(labelId)}\n<table aria-labelledby=\"{labelId}\">\n");
        WriteHead(html, table);
        var rowHeader = TableColumns.RowHeader(table);
        for (var first = 0; first < table.Rows.Count; )
        {
            var end = first + 1;
            while (end < table.Rows.Count && table.Rows[end].Kind != RowKind.Group)
                end++;

            html.Write($"<tbody>\n");
            for (var i = first; i < end; i++)
                WriteRow(html, table, table.Rows[i], rowHeader, rowsLeft: end - i);

            html.Write($"</tbody>\n");
            first = end;
        }

        html.Write($"</table>\n{TableRegion.End}\n");
    }

    private void WriteHead(HtmlWriter html, DataTable table)
    {
        // A head over several columns has the scope of their group, which must exist.
        if (table.Head.Any(row => row.Any(cell => cell.Columns > 1)))
        {
            foreach (var cell in table.Head[0])
                html.Write($"<colgroup{Span("span", cell.Columns)}></colgroup>");

            html.Write($"\n");
        }

        html.Write($"<thead>\n");
        foreach (var (level, row) in table.Head.Index())
        {
            html.Write($"<tr>");
            foreach (var cell in row)
                WriteHeadCell(html, table, cell, isLast: level + cell.Rows >= table.Head.Count);

            html.Write($"</tr>\n");
        }

        html.Write($"</thead>\n");
    }

    private void WriteHeadCell(HtmlWriter html, DataTable table, HeadCell cell, bool isLast)
    {
        var place = new HtmlWriter()
            .Write($"{Classes(table, cell)}{Span("colspan", cell.Columns)}{Span("rowspan", cell.Rows)}")
            .Written;
        var words = cells.Words(cell.Text, cell.Marks);

        // Each percentage says so itself.
        var unit =
            isLast
            && cell.Columns == 1
            && TableColumns.UnsaidUnit(table, cell.Column) is { } said and not CellText.Percent
                ? new HtmlWriter().Write($" <span class=\"unit\">({cells.Words(said)})</span>").Written
                : HtmlText.Nothing;
        if (cell.Text.Length == 0)
            html.Write($"<td{place}>{words}{unit}</td>");
        else if (cell.Columns > 1)
            html.Write($"<th scope=\"colgroup\"{place}>{words}{unit}</th>");
        else
            html.Write($"<th scope=\"col\"{place}>{words}{unit}</th>");
    }

    private static HtmlText Classes(DataTable table, HeadCell cell) =>
        cell.Columns > 1 ? new HtmlText(" class=\"center\"")
        : table.Columns[cell.Column].Kind == ColumnKind.Number ? new HtmlText(" class=\"right\"")
        : HtmlText.Nothing;

    private void WriteRow(HtmlWriter html, DataTable table, DataRow row, int rowHeader, int rowsLeft)
    {
        if (row.Kind == RowKind.Group)
        {
            var said = cells.Words(TableColumns.Saying(row), TableColumns.Speaker(row)?.Marks);
            var span = Span("colspan", table.Columns.Count);
            html.Write($"<tr class=\"group\"><th scope=\"rowgroup\"{span}>{said}</th></tr>\n");
            return;
        }

        html.Write($"<tr{new HtmlText(row.Kind == RowKind.Total ? " class=\"total\"" : "")}>");
        var header = row.Kind == RowKind.Total ? Label(table, row) : rowHeader;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsCovered)
                WriteCell(
                    html,
                    row.Cells[i],
                    table.Columns[i],
                    isHeader: i == header && !row.Cells[i].IsEmpty,
                    rowsLeft
                );
        }

        html.Write($"</tr>\n");
    }

    private void WriteCell(HtmlWriter html, DataCell cell, DataColumn column, bool isHeader, int rowsLeft)
    {
        // A cell can't reach out of its group.
        var spans = (Span("colspan", cell.Columns), Span("rowspan", Math.Min(cell.Rows, rowsLeft)));
        var shown = cells.Html(cell, column);
        if (isHeader)
            html.Write($"<th scope=\"row\"{Classes(cell, column)}{spans.Item1}{spans.Item2}>{shown}</th>");
        else
            html.Write($"<td{Classes(cell, column)}{spans.Item1}{spans.Item2}>{shown}</td>");
    }

    private static HtmlText Classes(DataCell cell, DataColumn column)
    {
        var isNone = column.Kind == ColumnKind.Number && cell.Text.Length > 0 && NoneWords.IsDash(cell.Text);
        return CellText.IsAmount(cell, column) || isNone ? new HtmlText(" class=\"right\"")
            : cell.Date is not null ? new HtmlText(" class=\"nowrap\"")
            : HtmlText.Nothing;
    }

    /// <summary>Where a total says what it is.</summary>
    private static int Label(DataTable table, DataRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsEmpty && !CellText.IsAmount(row.Cells[i], table.Columns[i]))
                return i;
        }

        return -1;
    }

    private static HtmlText Span(string name, int span) =>
        span > 1 ? new HtmlText($" {name}=\"{span}\"") : HtmlText.Nothing;
}
