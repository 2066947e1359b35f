using System.Xml;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>A text of a workbook with the pieces that are set in fonts of their own.</summary>
/// <param name="Runs">Empty for a text of one piece. What a piece does not say it takes from its cell's font.</param>
internal sealed record RichText(string Text, IReadOnlyList<(string Text, bool? IsStruck)> Runs)
{
    /// <summary>How Japanese is read, which few programs show.</summary>
    public string Aid { get; private init; } = "";

    /// <summary>Reads <c>si</c> or <c>is</c>.</summary>
    public static RichText Read(XmlReader part)
    {
        if (part.IsEmptyElement)
            return new RichText("", []);

        var runs = new List<(string Text, bool? IsStruck)>();
        var depth = part.Depth;
        var isRich = false;
        var aid = "";
        bool? isStruck = null;
        while (part.Read() && part.Depth > depth)
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;

            switch (part.LocalName)
            {
                case "rPh":
                    aid += XmlText.Of(part);
                    break;
                case "r":
                    (isRich, isStruck) = (true, null);
                    break;
                case "rPr":
                    isStruck = false;
                    break;
                case "strike":
                    isStruck = part.GetAttribute("val") is not { } value || XmlFlag.IsOn(value);
                    break;
                case "t":
                    runs.Add((XmlText.Unescaped(XmlText.Of(part)), isStruck));
                    break;
                default:
                    break;
            }
        }

        return new RichText(string.Concat(runs.Select(run => run.Text)), isRich ? runs : []) { Aid = aid };
    }

    /// <summary>A text of one piece.</summary>
    public static RichText Plain(string text) => new(text, []);

    /// <summary>The cell that shows the text, with its strokes.</summary>
    /// <param name="isStruck">Whether the cell's own font is struck out.</param>
    public SheetCell StrikeOn(SheetCell cell, bool isStruck)
    {
        if (cell.IsBlank || (Runs.Count == 0 && !isStruck))
            return cell;

        if (IsStruckIn(isStruck))
            return cell with { Marks = new CellMarks(null, IsStruck: true, []) };

        var runs = Trimmed(In(isStruck), cell.Text);
        return runs.Count == 0 ? cell : cell with { Marks = new CellMarks(null, IsStruck: false, runs) };
    }

    /// <summary>The pieces as they look in a cell; none if all look alike.</summary>
    private List<TextRun> In(bool isStruck)
    {
        var shown = Runs.Where(run => run.Text.Length > 0)
            .Select(run => new TextRun(run.Text, run.IsStruck ?? isStruck))
            .ToList();
        return shown.Exists(run => run.IsStruck != shown[0].IsStruck) ? shown : [];
    }

    /// <summary>Whether all of it is struck out.</summary>
    private bool IsStruckIn(bool isStruck) =>
        Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text))
            .Select(run => run.IsStruck ?? isStruck)
            .DefaultIfEmpty(isStruck)
            .All(struck => struck);

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
