using System.Net;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>A cell of an office's table as a page prints it.</summary>
internal sealed class CellText(Wording wording)
{
    public const string Percent = "%";

    public string Html(DataCell cell, DataColumn column) =>
        IsAmount(cell, column) || cell.Date is not null
            ? Marked(Encoded(Text(cell, column)), cell.Marks)
            : Marked(
                cell.Marks?.Link is null ? WebLink(cell.Text) ?? Words(cell.Text) : Unlinked(cell.Text),
                cell.Marks
            );

    /// <summary>Words of the office as HTML, with the link and the strokes that they have in the sheet.</summary>
    public string Words(string text, CellMarks? marks) => Marked(Words(text), marks);

    /// <summary>Without markup.</summary>
    public string Text(DataCell cell, DataColumn column) =>
        IsAmount(cell, column) ? wording.AmountAsShown(column.Shown(cell)) : wording.Words(column.Shown(cell));

    /// <summary>Words of the office as HTML, line by line.</summary>
    public string Words(string text) => Encoded(wording.Words(text)).ReplaceLineEndings("<br>");

    /// <summary>Numbers among words, such as codes and telephones, are words.</summary>
    public static bool IsAmount(DataCell cell, DataColumn column) =>
        cell.Number is not null && column.Kind == ColumnKind.Number;

    public static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private string Marked(string html, CellMarks? marks) =>
        marks switch
        {
            null => html,
            { Runs: [_, ..] runs } => Linked(string.Concat(runs.Select(Piece)), marks.Link),
            _ => Linked(Struck(html, marks.IsStruck), marks.Link),
        };

    private string Piece(TextRun run) => Linked(Struck(Words(run.Text), run.IsStruck), run.Link);

    /// <summary>An address breaks anywhere, linked or not.</summary>
    private string Unlinked(string text) =>
        WebLink(text) is null ? Words(text) : $"<span class=\"url\">{Encoded(text)}</span>";

    private static string Struck(string html, bool isStruck) => isStruck ? $"<s>{html}</s>" : html;

    private static string Linked(string html, string? link) =>
        link is null ? html : $"<a href=\"{Encoded(link)}\">{html}</a>";

    private static string? WebLink(string text) =>
        (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? $"<a class=\"url\" href=\"{Encoded(address.AbsoluteUri)}\">{Encoded(text)}</a>"
            : null;
}
