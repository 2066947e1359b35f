using System.Text;
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
    public void Append(StringBuilder html, DataTable table, string labelId)
    {
        html.Append($"{TableRegion.Begin($"aria-labelledby=\"{labelId}\"")}\n<table aria-labelledby=\"{labelId}\">\n");
        AppendHead(html, table);
        var rowHeader = TableColumns.RowHeader(table);
        for (var first = 0; first < table.Rows.Count; )
        {
            var end = first + 1;
            while (end < table.Rows.Count && table.Rows[end].Kind != RowKind.Group)
                end++;

            html.Append("<tbody>\n");
            for (var i = first; i < end; i++)
                AppendRow(html, table, table.Rows[i], rowHeader, rowsLeft: end - i);

            html.Append("</tbody>\n");
            first = end;
        }

        html.Append("</table>\n").Append(TableRegion.End).Append('\n');
    }

    private void AppendHead(StringBuilder html, DataTable table)
    {
        // A head over several columns has the scope of their group, which must exist.
        if (table.Head.Any(row => row.Any(cell => cell.Columns > 1)))
        {
            foreach (var cell in table.Head[0])
                AppendSpan(html.Append("<colgroup"), "span", cell.Columns).Append("></colgroup>");

            html.Append('\n');
        }

        html.Append("<thead>\n");
        foreach (var (level, row) in table.Head.Index())
        {
            html.Append("<tr>");
            foreach (var cell in row)
                AppendHeadCell(html, table, cell, isLast: level + cell.Rows >= table.Head.Count);

            html.Append("</tr>\n");
        }

        html.Append("</thead>\n");
    }

    private void AppendHeadCell(StringBuilder html, DataTable table, HeadCell cell, bool isLast)
    {
        var tag = cell.Text.Length == 0 ? "td" : "th";
        html.Append('<').Append(tag);
        if (cell.Text.Length > 0)
            html.Append(cell.Columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");

        if (cell.Columns > 1)
            html.Append(" class=\"center\"");
        else if (table.Columns[cell.Column].Kind == ColumnKind.Number)
            html.Append(" class=\"right\"");

        AppendSpan(html, "colspan", cell.Columns);
        AppendSpan(html, "rowspan", cell.Rows).Append('>').Append(cells.Words(cell.Text, cell.Marks));

        // Each percentage says so itself.
        if (
            isLast
            && cell.Columns == 1
            && TableColumns.UnsaidUnit(table, cell.Column) is { } unit and not CellText.Percent
        )
            html.Append(" <span class=\"unit\">(").Append(cells.Words(unit)).Append(")</span>");

        html.Append("</").Append(tag).Append('>');
    }

    private void AppendRow(StringBuilder html, DataTable table, DataRow row, int rowHeader, int rowsLeft)
    {
        if (row.Kind == RowKind.Group)
        {
            html.Append("<tr class=\"group\"><th scope=\"rowgroup\"");
            var said = cells.Words(TableColumns.Saying(row), TableColumns.Speaker(row)?.Marks);
            AppendSpan(html, "colspan", table.Columns.Count).Append('>').Append(said).Append("</th></tr>\n");
            return;
        }

        html.Append(row.Kind == RowKind.Total ? "<tr class=\"total\">" : "<tr>");
        var header = row.Kind == RowKind.Total ? Label(table, row) : rowHeader;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsCovered)
                AppendCell(
                    html,
                    row.Cells[i],
                    table.Columns[i],
                    isHeader: i == header && !row.Cells[i].IsEmpty,
                    rowsLeft
                );
        }

        html.Append("</tr>\n");
    }

    private void AppendCell(StringBuilder html, DataCell cell, DataColumn column, bool isHeader, int rowsLeft)
    {
        html.Append(isHeader ? "<th scope=\"row\"" : "<td");
        if (
            CellText.IsAmount(cell, column)
            || (column.Kind == ColumnKind.Number && cell.Text.Length > 0 && NoneWords.IsDash(cell.Text))
        )
            html.Append(" class=\"right\"");
        else if (cell.Date is not null)
            html.Append(" class=\"nowrap\"");

        AppendSpan(html, "colspan", cell.Columns);

        // A cell can't reach out of its group.
        AppendSpan(html, "rowspan", Math.Min(cell.Rows, rowsLeft))
            .Append('>')
            .Append(cells.Html(cell, column))
            .Append(isHeader ? "</th>" : "</td>");
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

    private static StringBuilder AppendSpan(StringBuilder html, string name, int span) =>
        span > 1 ? html.Append($" {name}=\"{span}\"") : html;
}
