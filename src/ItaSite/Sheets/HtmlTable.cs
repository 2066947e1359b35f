using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ItaSite.Sheets;

/// <summary>
/// A table of an HTML file, laid out as a sheet: with what its cells span, and titles above and below.
/// </summary>
internal sealed partial class HtmlTable(HtmlLooks looks, HtmlText texts)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<CellMerge> merges = [];
    private readonly FormattedCells formatted = new();
    private readonly HashSet<int> hiddenColumns = [];

    /// <summary>By column, the first row that no cell from above reaches into.</summary>
    private readonly int[] free = new int[SheetGrid.MostColumns + 2];

    public bool HasColumns => rows.Exists(row => row.Cells.Count > 1);

    public bool IsBlank => rows.TrueForAll(row => row.IsBlank);

    public SheetGrid ToGrid(string name, IReadOnlyList<string> others) =>
        new(name, IsHidden: false, rows, rows.Count, merges, [.. hiddenColumns]) { Others = others };

    public void AddText(string words) =>
        rows.Add(new SheetRow(rows.Count + 1, rows.Count + 1, [WrittenCell.Read(words)]));

    public void Add(IHtmlTableElement table)
    {
        TakeColumns(table);
        if (table.Caption is { } caption && texts.Of(caption) is { Length: > 0 } title)
            AddText(title);

        var shown = table
            .Rows.Where(row => !texts.IsHidden(row) && !(row.ParentElement is { } part && texts.IsHidden(part)))
            .ToList();
        for (var index = 0; index < shown.Count; index++)
            AddRow(shown[index], shown.Count - index);
    }

    private void AddRow(IHtmlTableRowElement row, int left)
    {
        var number = rows.Count + 1;
        var cells = new List<SheetCell>();
        foreach (var cell in row.Cells.Where(cell => !texts.IsHidden(cell)))
        {
            while (cells.Count < free.Length && free[cells.Count] > number)
                cells.Add(SheetCell.Empty);

            if (cells.Count >= free.Length)
                break;

            var across = Math.Clamp(cell.ColumnSpan, 1, free.Length - cells.Count);
            var down = cell.RowSpan == 0 ? left : Math.Clamp(cell.RowSpan, 1, left);
            if (across > 1 || down > 1)
                merges.Add(new CellMerge(number, cells.Count, down, across));

            Array.Fill(free, number + down, cells.Count, across);
            cells.Add(CellOf(cell));
            for (var covered = 1; covered < across; covered++)
                cells.Add(SheetCell.Empty);
        }

        rows.Add(new SheetRow(number, number, cells));
    }

    private void TakeColumns(IHtmlTableElement table)
    {
        var at = 0;
        foreach (var column in table.QuerySelectorAll("col"))
        {
            var span = Math.Clamp(XmlSheets.NumberOf(column.GetAttribute("span"), 1), 1, SheetGrid.MostColumns);
            if (looks.IsHidden(column))
                hiddenColumns.UnionWith(Enumerable.Range(at, span));

            at += span;
        }
    }

    private SheetCell CellOf(IHtmlTableCellElement cell)
    {
        var rich = texts.RichOf(cell);
        var text = rich.Text;
        var format = looks.FormatOf(cell) ?? (cell.HasAttribute("x:str") ? "@" : null);
        var read = format switch
        {
            "@" => formatted.Text(text, format),
            not (null or "General")
                when !format.Contains('%', StringComparison.Ordinal) && PlainNumber().IsMatch(text) => formatted.Number(
                double.Parse(text),
                format
            ),
            _ => CsvCell.Read(text),
        };
        read = rich.StrikeOn(read, looks.IsStruck(cell) || (cell.ParentElement is { } row && looks.IsStruck(row)));
        var links = cell.QuerySelectorAll("a[href]").ToList();
        return links is [var link] && texts.Of(link) == text
            ? read.LinkedTo(link.GetAttribute("href"))
            : links.Aggregate(read, WithLost);
    }

    /// <summary>A link on a part of a cell has no place in a sheet.</summary>
    private static SheetCell WithLost(SheetCell cell, IElement link) =>
        cell.IsBlank ? cell : cell with { LostLink = link.GetAttribute("href") };

    /// <summary>What Excel takes for a number and keeps whole.</summary>
    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,10})?$")]
    private static partial Regex PlainNumber();
}
