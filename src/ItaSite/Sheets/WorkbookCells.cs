using System.Globalization;

namespace ItaSite.Sheets;

/// <summary>Makes cells of what a sheet stores, with the texts and looks that all sheets share.</summary>
internal sealed class WorkbookCells(IReadOnlyList<RichText> texts, CellLooks looks, bool is1904, CellBudget budget)
{
    /// <summary>A piece is an object of its own in each cell that shows it.</summary>
    private const int CostOfRun = 8;

    private readonly FormattedCells formatted = new(is1904);

    public SheetCell Of(StoredCell stored)
    {
        if (stored is { Formula: not null, Value: null, Type: not "str" })
            return new SheetCell("", Fault: SheetCell.FormulaWithoutValue);

        if (stored is { Value: null, Inline: null, Type: not "str" })
            return SheetCell.Empty;

        return stored.Type switch
        {
            "s" => Shared(stored),
            "inlineStr" => stored.Inline is { } inline ? Written(inline, stored.Style) : SheetCell.Empty,
            "str" => Written(new RichText(XmlText.Unescaped(stored.Value ?? ""), []), stored.Style),
            "b" => Struck(FormattedCells.Flag(stored.Value?.Trim() is "1" or "true"), stored.Style),
            "e" => new SheetCell("", Fault: stored.Value ?? ""),
            "d" => DateTime.TryParse(stored.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? Struck(formatted.Day(day, looks.FormatOf(stored.Style)), stored.Style)
                : Written(new RichText(stored.Value ?? "", []), stored.Style),
            _ => Number(stored),
        };
    }

    /// <summary>The text or the digits behind what a format shows; empty for a blank.</summary>
    public string StoredIn(StoredCell stored) =>
        stored.Type switch
        {
            "s" when stored.Value is not null => SharedBy(stored).Text,
            "str" => XmlText.Unescaped(stored.Value ?? ""),
            _ => stored.Inline?.Text ?? stored.Value ?? "",
        };

    private SheetCell Shared(StoredCell stored)
    {
        var text = SharedBy(stored);
        budget.TakeLetters(CostOfRun * text.Runs.Count);
        return Written(text, stored.Style);
    }

    private RichText SharedBy(StoredCell stored) =>
        int.TryParse(stored.Value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < texts.Count
            ? texts[index]
            : throw new InvalidDataException(stored.Value);

    private SheetCell Number(StoredCell stored)
    {
        if (string.IsNullOrWhiteSpace(stored.Value))
            return SheetCell.Empty;

        if (!double.TryParse(stored.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw new InvalidDataException(stored.Value);

        return Struck(formatted.Number(number, looks.FormatOf(stored.Style)), stored.Style);
    }

    private SheetCell Written(RichText text, int style) =>
        text.StrikeOn(formatted.Text(text.Text, looks.FormatOf(style)), looks.IsStruck(style));

    private SheetCell Struck(SheetCell cell, int style) =>
        RichText.Plain(cell.Text).StrikeOn(cell, looks.IsStruck(style));
}
