using System.Text;
using ItaSite.Drawing;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// A table of the office as HTML: caption, chart or cards if asked for, the table, and its downloads.
/// </summary>
/// <param name="files">The downloads, whose sizes are reported.</param>
internal sealed class FigureHtml(Wording wording, FigureFiles files)
{
    /// <summary>Tables of more columns need more room than a column of text has.</summary>
    private const int WidestInText = 6;

    /// <summary>Tables of more columns need a page on its side when they are printed.</summary>
    private const int WidestUpright = 8;

    private readonly CellText cells = new(wording);

    /// <param name="page">The page that shows it, which its links start from.</param>
    public string Of(TableFigure figure, SitePath page)
    {
        var html = new StringBuilder();
        var id = CellText.Encoded(IdOf(figure));
        var caption = $"{id}-caption";
        html.Append(
            $"<figure class=\"data-table{Width(figure.Table.Columns.Count)}\" id=\"{id}\">\n"
                + $"<figcaption id=\"{caption}\">{CellText.Encoded(figure.Caption)}</figcaption>\n"
        );
        AppendLines(html, "table-titles", figure.Table.Titles, figure.Table);
        if (Drawn(figure, id) is { } svg)
            html.Append(
                    "<div class=\"chart\" role=\"region\" tabindex=\"0\" "
                        + $"aria-label=\"แผนภูมิ {CellText.Encoded(figure.Caption)}\">\n"
                )
                .Append(svg)
                .Append("\n</div>\n");

        if (figure.Style == FigureStyle.Chart && ChartSvg.NoteOf(figure.Table, wording.Amount) is { Length: > 0 } note)
            html.Append($"<p class=\"note\">แผนภูมิ{CellText.Encoded(note)}</p>\n");

        if (figure.Style == FigureStyle.Cards)
            new PeopleCards(cells).Append(html, figure, page);
        else
            new TableFigureHtml(cells).Append(html, figure.Table, caption);

        AppendLines(html, "table-notes", figure.Table.Notes, figure.Table);
        html.Append("<p class=\"downloads\">");
        AppendDownload(html, figure.Csv, "CSV", caption, page);
        AppendDownload(html.Append(' '), figure.Xlsx, "Excel", caption, page);
        return html.Append("</p>\n</figure>\n").ToString();
    }

    /// <summary>The id of the figure element, before it is encoded.</summary>
    public static string IdOf(TableFigure figure) =>
        Path.GetFileNameWithoutExtension(figure.Csv.Value).Replace(' ', '-');

    private static string Width(int columns) =>
        columns switch
        {
            > WidestUpright => " wide widest",
            > WidestInText => " wide",
            _ => "",
        };

    private string? Drawn(TableFigure figure, string id) =>
        figure.Style switch
        {
            FigureStyle.Chart => ChartSvg.Of(figure.Table, figure.Caption, $"{id}-chart", wording.Amount),
            FigureStyle.OrganisationChart => OrganisationSvg.Of(figure.Table, figure.Caption, $"{id}-chart"),
            _ => null,
        };

    private void AppendLines(StringBuilder html, string name, IReadOnlyList<string> lines, DataTable table)
    {
        if (lines.Count == 0)
            return;

        html.Append("<p class=\"").Append(name).Append("\">");
        html.AppendJoin("<br>", lines.Select(line => cells.Words(line, table.LineMarks.GetValueOrDefault(line))));
        html.Append("</p>\n");
    }

    /// <summary>Links of several tables read alike: the caption tells them apart.</summary>
    private void AppendDownload(StringBuilder html, SitePath file, string kind, string caption, SitePath page)
    {
        var size = files.SizeOf(file) is { } bytes ? $" ({wording.Digits(FileSize.Text(bytes))})" : "";
        html.Append(
            $"<a href=\"{CellText.Encoded(file.RelativeTo(page))}\" download "
                + $"aria-describedby=\"{caption}\">ดาวน์โหลด {kind}{size}</a>"
        );
    }
}
