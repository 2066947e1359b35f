using ItaSite.Thai;
using ItaSite.Writing;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>
/// A table with scopes, aligned by class (the security policy forbids styles), in a region that scrolls on a phone.
/// </summary>
/// <param name="digits">In which its number on the page is reported.</param>
/// <param name="language">The tag of the page's language.</param>
internal sealed class TableHtml(DigitStyle digits, string language) : HtmlObjectRenderer<Table>
{
    /// <summary>Narrower tables have room on a phone.</summary>
    private const int FewestOfRecords = 3;

    private int count;

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine(TableRegion.Begin(new HtmlText($"aria-label=\"{Escaped(Label(obj))}\"")).Value);
        var labels = LabelsOfRecords(obj);
        renderer.WriteLine(labels.Count > 0 ? "<table class=\"records\">" : "<table>");
        var part = "";
        foreach (var row in obj.OfType<TableRow>())
        {
            var rowPart = row.IsHeader ? "thead" : "tbody";
            if (rowPart != part)
            {
                if (part.Length > 0)
                    renderer.WriteLine($"</{part}>");

                renderer.WriteLine($"<{rowPart}>");
                part = rowPart;
            }

            renderer.Write("<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell(renderer, obj, row, (TableCell)row[i], i, labels);

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
        renderer.WriteLine("</table>");
        renderer.WriteLine(TableRegion.End.Value);
    }

    /// <summary>
    /// By column, what names a cell where a row is read as a record; none for a table that never is: where a cell
    /// stands in several rows it would be in one record only.
    /// </summary>
    private static List<string> LabelsOfRecords(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        return
            rows is [{ IsHeader: true, Count: >= FewestOfRecords } head, { IsHeader: false }, ..]
            && rows.TrueForAll(row => row.OfType<TableCell>().All(cell => cell is { RowSpan: <= 1, ColumnSpan: <= 1 }))
            ? head.OfType<TableCell>().Select(WordsOf).ToList()
            : [];
    }

    private static string WordsOf(TableCell cell) =>
        string.Join(' ', cell.Descendants<ParagraphBlock>().Select(words => InlineText.Of(words.Inline)));

    /// <summary>
    /// Its number on the page and the words of its head: no two tables of a page are called the same.
    /// </summary>
    private string Label(Table table)
    {
        var number = (++count).ToString();
        var heads = string.Join(
            ", ",
            table
                .OfType<TableRow>()
                .Where(row => row.IsHeader)
                .SelectMany(row => row.Descendants<ParagraphBlock>())
                .Select(cell => InlineText.Of(cell.Inline))
                .Where(text => text.Length > 0)
        );
        var name =
            language == "th"
                ? $"ตารางที่ {(digits == DigitStyle.Thai ? ThaiDigits.ToThai(number) : number)}"
                : $"Table {number}";
        return heads.Length == 0 ? name : $"{name}: {heads}";
    }

    /// <summary>As Markdig escapes attributes: an apostrophe stays.</summary>
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static void WriteCell(
        HtmlRenderer renderer,
        Table table,
        TableRow row,
        TableCell cell,
        int index,
        List<string> labels
    )
    {
        var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : index;
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        var tag = row.IsHeader ? "th" : "td";
        renderer.Write($"<{tag}");
        if (row.IsHeader)
            renderer.Write(" scope=\"col\"");

        if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
            renderer.Write(alignment == TableColumnAlign.Right ? " class=\"right\"" : " class=\"center\"");

        if (!row.IsHeader && column < labels.Count && labels[column].Length > 0 && cell.Count > 0)
            renderer.Write(" data-label=\"").WriteEscape(labels[column]).Write("\"");

        renderer.Write(">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write($"</{tag}>");
    }
}
