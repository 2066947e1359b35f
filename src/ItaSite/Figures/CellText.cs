using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>A cell of an office's table as a page prints it.</summary>
internal sealed class CellText(Wording wording)
{
    public const string Percent = "%";

    private static readonly HtmlText LineBreak = new("<br>");

    public HtmlText Html(DataCell cell, DataColumn column) =>
        IsAmount(cell, column) || cell.Date is not null
            ? Marked(Escaped(Text(cell, column)), cell.Marks)
            : Marked(
                cell.Marks?.Link is null ? WebLink(cell.Text) ?? Words(cell.Text) : Unlinked(cell.Text),
                cell.Marks
            );

    /// <summary>Words of the office as they are printed, without markup.</summary>
    public string Plain(string text) => wording.Words(text);

    /// <summary>Words of the office as HTML, with the link and the strokes that they have in the sheet.</summary>
    public HtmlText Words(string text, CellMarks? marks) => Marked(Words(text), marks);

    /// <summary>Without markup.</summary>
    public string Text(DataCell cell, DataColumn column) =>
        IsAmount(cell, column) ? wording.AmountAsShown(column.Shown(cell)) : wording.Words(column.Shown(cell));

    /// <summary>Words of the office as HTML, line by line.</summary>
    public HtmlText Words(string text) =>
        HtmlText.Join(LineBreak.Value, wording.Words(text).ReplaceLineEndings("\n").Split('\n').Select(Escaped));

    /// <summary>Numbers among words, such as codes and telephones, are words.</summary>
    public static bool IsAmount(DataCell cell, DataColumn column) =>
        cell.Number is not null && column.Kind == ColumnKind.Number;

    private static HtmlText Escaped(string text) => new HtmlWriter().Write($"{text}").Written;

    private HtmlText Marked(HtmlText html, CellMarks? marks) =>
        marks switch
        {
            null => html,
            { Runs: [_, ..] runs } => Linked(HtmlText.Join("", runs.Select(Piece)), marks.Link),
            _ => Linked(Struck(html, marks.IsStruck), marks.Link),
        };

    private HtmlText Piece(TextRun run) => Linked(Struck(Words(run.Text), run.IsStruck), run.Link);

    /// <summary>An address breaks anywhere, linked or not.</summary>
    private HtmlText Unlinked(string text) =>
        WebLink(text) is null ? Words(text) : new HtmlWriter().Write($"<span class=\"url\">{text}</span>").Written;

    private static HtmlText Struck(HtmlText html, bool isStruck) =>
        isStruck ? new HtmlWriter().Write($"<s>{html}</s>").Written : html;

    private static HtmlText Linked(HtmlText html, string? link) =>
        link is null ? html : new HtmlWriter().Write($"<a href=\"{link}\">{html}</a>").Written;

    private static HtmlText? WebLink(string text) =>
        (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && WebAddress.Parsed(text) is { } address
            ? new HtmlWriter().Write($"<a class=\"url\" href=\"{address.AbsoluteUri}\">{text}</a>").Written
            : null;
}
