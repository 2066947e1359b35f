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
    /// <param name="above">What the page says above it, such as its heading, and the agency's name.</param>
    /// <param name="isNamed">Whether its heading stands right above, so that the caption may say nothing more.</param>
    public string Of(TableFigure figure, SitePath page, IReadOnlyList<string> above, bool isNamed)
    {
        var html = new HtmlWriter();
        var id = IdOf(figure);
        var caption = $"{id}-caption";
        var isSaid = isNamed && new SaidTitles(above).Says(figure.Caption);
        var look = new HtmlText(isSaid ? " class=\"visually-hidden\"" : "");
        html.Write($"<figure class=\"data-table{Width(figure.Table.Columns.Count)}\" id=\"{id}\">\n")
            .Write($"<figcaption id=\"{caption}\"{look}>{figure.Caption}</figcaption>\n");
        var titles = new SaidTitles([figure.Caption, .. above]).Unsaid(figure.Table);
        WriteLines(html, "table-titles", titles, " · ", figure.Table);
        if (Drawn(figure, id) is { } svg)
            html.Write($"<section class=\"chart\" tabindex=\"0\" aria-label=\"แผนภูมิ {figure.Caption}\">\n")
                .Write($"{svg}\n{Listed(figure)}</section>\n");

        if (figure.Style == FigureStyle.Chart && ChartSvg.NoteOf(figure.Table, wording.Amount) is { Length: > 0 } note)
            html.Write($"<p class=\"note\">แผนภูมิ{note}</p>\n");

        if (figure.Style == FigureStyle.Cards)
            new PeopleCards(cells).Write(html, figure, page);
        else
            new TableFigureHtml(cells).Write(html, figure, id, caption);

        WriteLines(html, "table-notes", figure.Table.Notes, "<br>", figure.Table);
        html.Write($"<p class=\"downloads\">");
        WriteDownload(html, figure.Csv, "CSV", caption, page);
        WriteDownload(html.Write($" "), figure.Xlsx, "Excel", caption, page);
        return html.Write($"</p>\n</figure>\n").Written.Value;
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

    private HtmlText? Drawn(TableFigure figure, string id)
    {
        var svg = figure.Style switch
        {
            FigureStyle.Chart => ChartSvg.Of(figure.Table, figure.Caption, $"{id}-chart", wording.Amount)
                + ChartSvg.Of(figure.Table, figure.Caption, $"{id}-chart-narrow", wording.Amount, isNarrow: true),
            FigureStyle.OrganisationChart => OrganisationSvg.Of(figure.Table, figure.Caption, $"{id}-chart"),
            _ => null,
        };
        return svg is null or "" ? null : new HtmlText(svg);
    }

    private static HtmlText Listed(TableFigure figure) =>
        figure.Style == FigureStyle.OrganisationChart ? OrganisationList.Of(figure.Table) : new HtmlText("");

    private void WriteLines(HtmlWriter html, string name, IReadOnlyList<string> lines, string between, DataTable table)
    {
        if (lines.Count == 0)
            return;

        var words = lines.Select(line => cells.Words(line, table.LineMarks.GetValueOrDefault(line)));
        html.Write($"<p class=\"{name}\">{HtmlText.Join(between, words)}</p>\n");
    }

    /// <summary>Links of several tables read alike: the caption tells them apart.</summary>
    private void WriteDownload(HtmlWriter html, SitePath file, string kind, string caption, SitePath page)
    {
        var size = files.SizeOf(file) is { } bytes ? $" ({wording.Digits(FileSize.Text(bytes))})" : "";
        html.Write($"<a href=\"{file.RelativeTo(page)}\" download ")
            .Write($"aria-describedby=\"{caption}\">ดาวน์โหลด {kind}{size}</a>");
    }
}
