using System.Globalization;
using System.Xml.Linq;

namespace ItaSite.Sheets;

/// <summary>A sheet of XML Spreadsheet 2003 while it is read.</summary>
/// <param name="styles">By their names.</param>
internal sealed class XmlSheet(string name, IReadOnlyDictionary<string, XmlStyle> styles, SheetRows rows)
{
    private readonly List<CellMerge> merges = [];
    private readonly FormattedCells formatted = new();
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private readonly List<(int First, int Last, string Style)> columnStyles = [];
    private int row;
    private int column;

    public bool IsHidden { get; set; }

    public SheetGrid ToGrid() =>
        new(
            name,
            IsHidden,
            rows.ToGrid(),
            rows.LastNumber,
            merges,
            [
                .. Enumerable
                    .Range(0, rows.Width)
                    .Where(at => hiddenColumns.Exists(span => at >= span.First && at <= span.Last)),
            ]
        );

    public void TakeColumn(XElement element)
    {
        var first = XmlSheets.NumberOf(XmlSheets.Attribute(element, "Index"), column + 1) - 1;
        column = first + 1 + XmlSheets.NumberOf(XmlSheets.Attribute(element, "Span"), 0);
        if (XmlSheets.Attribute(element, "Hidden") == "1" || XmlSheets.Attribute(element, "Width") == "0")
            hiddenColumns.Add((first, column - 1));

        if (XmlSheets.Attribute(element, "StyleID") is { } style)
            columnStyles.Add((first, column - 1, style));
    }

    public void TakeRow(XElement element)
    {
        row = XmlSheets.NumberOf(XmlSheets.Attribute(element, "Index"), row + 1);
        var isHidden = XmlSheets.Attribute(element, "Hidden") == "1" || XmlSheets.Attribute(element, "Height") == "0";
        var at = 0;
        foreach (var cell in element.Elements(XName.Get("Cell", XmlSheets.Namespace)))
        {
            at = XmlSheets.NumberOf(XmlSheets.Attribute(cell, "Index"), at + 1);
            var across = XmlSheets.NumberOf(XmlSheets.Attribute(cell, "MergeAcross"), 0);
            var down = XmlSheets.NumberOf(XmlSheets.Attribute(cell, "MergeDown"), 0);
            if (across > 0 || down > 0)
                merges.Add(new CellMerge(row, at - 1, down + 1, across + 1));

            var named =
                XmlSheets.Attribute(cell, "StyleID")
                ?? XmlSheets.Attribute(element, "StyleID")
                ?? StyleOfColumn(at - 1);
            var style = styles.GetValueOrDefault(named ?? "Default");
            var read = TextOf(cell).StrikeOn(CellOf(cell, style?.Format), style is { IsStruck: true });
            rows.Put(row, isHidden, at - 1, read.LinkedTo(XmlSheets.Attribute(cell, "HRef")));
            at += across;
        }

        row += XmlSheets.NumberOf(XmlSheets.Attribute(element, "Span"), 0);
    }

    private string? StyleOfColumn(int at) => columnStyles.Find(span => at >= span.First && at <= span.Last).Style;

    private SheetCell CellOf(XElement cell, string? format)
    {
        var data = cell.Element(XName.Get("Data", XmlSheets.Namespace));
        var text = data?.Value ?? "";
        return (data is null ? null : XmlSheets.Attribute(data, "Type")) switch
        {
            null when XmlSheets.Attribute(cell, "Formula") is not null => new SheetCell(
                "",
                Fault: SheetCell.FormulaWithoutValue
            ),
            "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                formatted.Number(number, format),
            "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
                formatted.Day(date, DateFormat(format)),
            "Boolean" => FormattedCells.Flag(text.Trim() is "1" or "true"),
            "Error" => new SheetCell("", Fault: text.Trim()),
            "Number" or "DateTime" => CsvCell.Read(text),
            _ => formatted.Text(text, format),
        };
    }

    /// <summary>With the pieces that are set in HTML within the cell.</summary>
    private static RichText TextOf(XElement cell)
    {
        if (cell.Element(XName.Get("Data", XmlSheets.Namespace)) is not { HasElements: true } data)
            return RichText.Plain("");

        var runs = data.DescendantNodes()
            .OfType<XText>()
            .Select(text => (text.Value, IsStruck(text, data) ? true : (bool?)null))
            .ToList();
        return new RichText(data.Value, runs);
    }

    private static bool IsStruck(XText text, XElement data) =>
        text.Ancestors()
            .TakeWhile(element => element != data)
            .Any(element => HtmlLooks.IsStroke(element.Name.LocalName));

    private static string DateFormat(string? format) =>
        format is null or "" or "General" ? NamedFormats.Of("Short Date") : format;
}
