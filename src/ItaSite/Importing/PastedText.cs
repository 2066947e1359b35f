using System.Text.RegularExpressions;

namespace ItaSite.Importing;

/// <summary>
/// Text without markup, as LINE, Notepad and mails give it: paragraphs, typed lists, and cells parted by tabs.
/// </summary>
internal static partial class PastedText
{
    public static IReadOnlyList<TextBlock> Read(string text, Leftovers leftovers)
    {
        var blocks = new List<TextBlock>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; )
        {
            var rows = RowsFrom(lines, at);
            if (rows > 1)
                blocks.AddRange(GridOf(lines.AsSpan(at, rows), leftovers));
            else
                blocks.Add(new TextBlock.Paragraph([new TextSpan(lines[at])]));

            at += Math.Max(1, rows);
        }

        return Joined(TypedLists.In(blocks));
    }

    /// <summary>How many lines from here on have as many tabs as the first.</summary>
    private static int RowsFrom(string[] lines, int at)
    {
        var tabs = OnlyMark().IsMatch(lines[at]) ? 0 : lines[at].Count(letter => letter == '\t');
        var rows = 0;
        while (tabs > 0 && at + rows < lines.Length && lines[at + rows].Count(letter => letter == '\t') == tabs)
            rows++;

        return rows;
    }

    private static IReadOnlyList<TextBlock> GridOf(ReadOnlySpan<string> lines, Leftovers leftovers)
    {
        var grid = new GridMaker(leftovers);
        foreach (var line in lines)
            grid.Add([.. line.Split('\t').Select(cell => new GridCell(cell.Length > 0 ? [new TextSpan(cell)] : []))]);

        return grid.ToBlocks();
    }

    /// <summary>Lines of one paragraph stay lines; an empty one parts paragraphs.</summary>
    private static List<TextBlock> Joined(IReadOnlyList<TextBlock> blocks)
    {
        var joined = new List<TextBlock>();
        var mayJoin = false;
        foreach (var block in blocks)
        {
            if (block is not TextBlock.Paragraph paragraph)
            {
                joined.Add(block);
                mayJoin = false;
            }
            else if (SpanMarkdown.IsBlank(paragraph.Words))
            {
                mayJoin = false;
            }
            else if (mayJoin && joined[^1] is TextBlock.Paragraph before)
            {
                joined[^1] = new TextBlock.Paragraph([.. before.Words, TextSpan.Break, .. paragraph.Words]);
            }
            else
            {
                joined.Add(block);
                mayJoin = true;
            }
        }

        return joined;
    }

    /// <summary>A tab behind a bullet or number parts no cells.</summary>
    [GeneratedRegex(@"^\s*(?:[•·●○◦▪■➢✓o*–—-]|\(?[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3}){0,3}[.)]?|\(?[ก-ฮ][.)])\t[^\t]*$")]
    private static partial Regex OnlyMark();
}
