using ItaSite.Drawing;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A table of the office as HTML: caption, chart or cards if asked for, the table, and its downloads.</summary>
internal sealed class FigureHtml(Wording wording)
{
    /// <summary>A page may be printed ahead, and its table can be long: each is written once.</summary>
    private readonly Dictionary<TableFigure, string> written = new(ReferenceEqualityComparer.Instance);

    /// <param name="page">The page that shows it, which its links start from.</param>
    public string Of(TableFigure figure, SitePath page)
    {
        if (!written.TryGetValue(figure, out var html))
            written.Add(figure, html = Write(figure));

        return html;
    }

    private string Write(TableFigure figure) => $"{Drawn(figure)}<p>{wording.Number(figure.Table.Rows.Count)}</p>\n";

    private string Drawn(TableFigure figure)
    {
        var id = Path.GetFileNameWithoutExtension(figure.Csv.Value);
        var svg = figure.Style switch
        {
            FigureStyle.Chart => ChartSvg.Of(figure.Table, figure.Caption, id, wording.Number),
            FigureStyle.OrganisationChart => OrganisationSvg.Of(figure.Table, figure.Caption, id),
            _ => null,
        };
        return svg is null ? "" : $"<div class=\"chart\" role=\"region\" tabindex=\"0\" aria-label=\"{System.Net.WebUtility.HtmlEncode(figure.Caption)}\">{svg}</div>\n";
    }
}
