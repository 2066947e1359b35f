using ItaSite.Model;
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
    /// <summary>Narrower tables have room on a phone.</summary>
    private const int FewestOfRecords = 3;

    /// <param name="id">The figure's.</param>
    /// <param name="labelId">The id of the caption, which names the table and the region that it scrolls in.</param>
    public void Write(HtmlWriter html, TableFigure figure, string id, string labelId)
    {
        var table = figure.Table;
        var rowHeader = TableColumns.RowHeader(table);
        var parts = new Parts(
            table,
            rowHeader,
            new HeadIds(table, id, rowHeader),
            new ShareColumns(table, figure.Form),
            AreRecords(table) ? [.. table.Columns.Select(LabelOf)] : null
        );
        var look = new HtmlText(parts.Labels is null ? "" : " class=\"records\"");
        html.Write($"{TableRegion.LabelledBy(labelId)}\n<table{look} aria-labelledby=\"{labelId}\">\n");
        WriteHead(html, parts);
        for (var first = 0; first < table.Rows.Count; )
        {
            var end = first + 1;
            while (end < table.Rows.Count && table.Rows[end].Kind != RowKind.Group)
                end++;

            html.Write($"<tbody>\n");
            int? group = table.Rows[first].Kind == RowKind.Group ? first : null;
            for (var i = first; i < end; i++)
                WriteRow(html, parts, i, group, rowsLeft: end - i);

            html.Write($"</tbody>\n");
            first = end;
        }

        html.Write($"</table>\n{TableRegion.End}\n");
    }

    /// <summary>A cell that stands in several rows would be in one record only.</summary>
    private static bool AreRecords(DataTable table) =>
        table.Columns.Count >= FewestOfRecords && table.Rows.All(row => row.Cells.All(cell => cell.Rows <= 1));

    /// <summary>The column's whole head in one line, with the unit.</summary>
    private HtmlText LabelOf(DataColumn column)
    {
        if (column.Name.Length == 0)
            return HtmlText.Nothing;

        var isUnsaid =
            column.Unit is { } said
            && said != CellText.Percent
            && !column.Name.Contains(said, StringComparison.Ordinal);
        var words = cells.Plain(isUnsaid ? $"{column.Name} ({column.Unit})" : column.Name);
        return new HtmlWriter().Write($" data-label=\"{words}\"").Written;
    }

    private void WriteHead(HtmlWriter html, Parts parts)
    {
        var table = parts.Table;
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
                WriteHeadCell(html, parts, level, cell);

            html.Write($"</tr>\n");
        }

        html.Write($"</thead>\n");
    }

    private void WriteHeadCell(HtmlWriter html, Parts parts, int level, HeadCell cell)
    {
        var table = parts.Table;
        var isLast = level + cell.Rows >= table.Head.Count;
        var id = parts.Ids.OfHead(level, cell);
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
            html.Write($"<th scope=\"colgroup\"{id}{place}>{words}{unit}</th>");
        else
            html.Write($"<th scope=\"col\"{id}{place}>{words}{unit}</th>");
    }

    private static HtmlText Classes(DataTable table, HeadCell cell) =>
        cell.Columns > 1 ? new HtmlText(" class=\"center\"")
        : table.Columns[cell.Column].Kind == ColumnKind.Number ? new HtmlText(" class=\"right\"")
        : HtmlText.Nothing;

    private void WriteRow(HtmlWriter html, Parts parts, int index, int? group, int rowsLeft)
    {
        var (table, row) = (parts.Table, TotalLabel.UnderNames(parts.Table.Rows[index], parts.RowHeader));
        if (row.Kind == RowKind.Group)
        {
            var said = cells.Words(TableColumns.Saying(row), TableColumns.Speaker(row)?.Marks);
            var span = Span("colspan", table.Columns.Count);
            html.Write($"<tr class=\"group\"><th scope=\"rowgroup\"{parts.Ids.OfRow(index)}{span}>{said}</th></tr>\n");
            return;
        }

        html.Write($"<tr{new HtmlText(row.Kind == RowKind.Total ? " class=\"total\"" : "")}>");
        var header = row.Kind == RowKind.Total ? TotalLabel.In(row, table) : parts.RowHeader;
        var isHeaded = header >= 0 && !row.Cells[header].IsEmpty && !row.Cells[header].IsCovered;
        var heading = isHeaded ? index : HeadedFromAbove(table, index, header);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].IsCovered)
                continue;

            var isHeader = isHeaded && i == header;
            var headers = parts.Ids.Headers(i, i > header ? heading : null, group);
            WriteCell(html, parts, row, index, i, isHeader, headers, rowsLeft);
        }

        html.Write($"</tr>\n");
    }

    /// <summary>The row whose head is merged over this one.</summary>
    private static int? HeadedFromAbove(DataTable table, int index, int header)
    {
        if (header < 0 || !table.Rows[index].Cells[header].IsCovered)
            return null;

        var above = index - 1;
        while (above >= 0 && table.Rows[above].Kind == RowKind.Entry && table.Rows[above].Cells[header].IsCovered)
            above--;

        return
            above >= 0
            && table.Rows[above].Kind == RowKind.Entry
            && table.Rows[above].Cells[header] is { IsEmpty: false } cell
            && above + cell.Rows > index
            ? above
            : null;
    }

    private void WriteCell(
        HtmlWriter html,
        Parts parts,
        DataRow row,
        int index,
        int at,
        bool isHeader,
        HtmlText headers,
        int rowsLeft
    )
    {
        var (cell, column) = (row.Cells[at], parts.Table.Columns[at]);
        var (look, columns) = (Classes(cell, column), Span("colspan", cell.Columns));

        // A cell can't reach out of its group.
        var rows = Span("rowspan", Math.Min(cell.Rows, rowsLeft));
        var shown = cells.Html(cell, column);
        if (isHeader)
        {
            var id = parts.Ids.OfRow(index);
            html.Write($"<th scope=\"row\"{id}{headers}{look}{columns}{rows}>{shown}</th>");
            return;
        }

        var label = cell.Columns > 1 || cell.IsEmpty ? HtmlText.Nothing : parts.Labels?[at] ?? HtmlText.Nothing;
        html.Write($"<td{headers}{look}{columns}{rows}{label}>{parts.Shares.Bar(row, at)}{shown}</td>");
    }

    private static HtmlText Classes(DataCell cell, DataColumn column)
    {
        var isNone = column.Kind == ColumnKind.Number && cell.Text.Length > 0 && NoneWords.IsDash(cell.Text);
        return CellText.IsAmount(cell, column) || isNone ? new HtmlText(" class=\"right\"")
            : cell.Date is not null ? new HtmlText(" class=\"nowrap\"")
            : HtmlText.Nothing;
    }

    private static HtmlText Span(string name, int span) =>
        span > 1 ? new HtmlText($" {name}=\"{span}\"") : HtmlText.Nothing;

    /// <summary>What is known of a table before its first row is written.</summary>
    /// <param name="RowHeader">The column whose cells head their rows; -1 if none does.</param>
    /// <param name="Labels">What names a cell where the row is read as a record; null if it never is.</param>
    private sealed record Parts(
        DataTable Table,
        int RowHeader,
        HeadIds Ids,
        ShareColumns Shares,
        IReadOnlyList<HtmlText>? Labels
    );
}
