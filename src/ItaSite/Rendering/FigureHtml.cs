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
            written.Add(figure, html = Write(figure, page));

        return html;
    }

    private string Write(TableFigure figure, SitePath page) => $"<p><a href=\"{figure.Csv.RelativeTo(page)}\">{wording.Number(figure.Table.Rows.Count)}</a></p>\n";
}
