using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Makes cells of what a sheet stores, with the texts and looks that all sheets share.</summary>
internal sealed class WorkbookCells(IReadOnlyList<RichText> texts, CellLooks looks, bool is1904)
{
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

    private SheetCell Shared(StoredCell stored) =>
        int.TryParse(stored.Value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < texts.Count
            ? Written(texts[index], stored.Style)
            : throw new InvalidDataException(stored.Value);

    private SheetCell Number(StoredCell stored)
    {
        if (string.IsNullOrWhiteSpace(stored.Value))
            return SheetCell.Empty;

        if (!double.TryParse(stored.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw new InvalidDataException(stored.Value);

        return Struck(formatted.Number(number, looks.FormatOf(stored.Style)), stored.Style);
    }

    private SheetCell Written(RichText text, int style)
    {
        var cell = formatted.Text(text.Text, looks.FormatOf(style));
        var fontIsStruck = looks.IsStruck(style);
        if (cell.IsBlank || (text.Runs.Count == 0 && !fontIsStruck))
            return cell;

        if (text.IsStruckIn(fontIsStruck))
            return cell with { Marks = new CellMarks(null, IsStruck: true, []) };

        var runs = Trimmed(text.In(fontIsStruck), cell.Text);
        return runs.Count == 0 ? cell : cell with { Marks = new CellMarks(null, IsStruck: false, runs) };
    }

    private SheetCell Struck(SheetCell cell, int style) =>
        !cell.IsBlank && looks.IsStruck(style) ? cell with { Marks = new CellMarks(null, IsStruck: true, []) } : cell;

    /// <summary>The pieces of a text, without what was cut off at its ends.</summary>
    private static List<TextRun> Trimmed(IReadOnlyList<TextRun> runs, string shown)
    {
        var pieces = runs.Select(run => run with { Text = run.Text.ReplaceLineEndings("\n") }).ToList();
        var whole = string.Concat(pieces.Select(run => run.Text));
        var start = whole.IndexOf(shown, StringComparison.Ordinal);
        if (pieces.Count == 0 || start < 0)
            return pieces;

        var kept = new List<TextRun>();
        var at = 0;
        foreach (var piece in pieces)
        {
            var from = Math.Clamp(start - at, 0, piece.Text.Length);
            var to = Math.Clamp(start + shown.Length - at, 0, piece.Text.Length);
            at += piece.Text.Length;
            if (from < to)
                kept.Add(piece with { Text = piece.Text[from..to] });
        }

        return kept;
    }
}
