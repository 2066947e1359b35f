using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Importing;

/// <summary>Writes a text as the Markdown of a page.</summary>
internal sealed partial class BlockMarkdown
{
    private const int DeepestHeading = 6;

    private readonly StringBuilder written = new();
    private readonly int level;

    /// <summary>The entries above the next one, by their depth, with how far their text is indented.</summary>
    private readonly List<(int Depth, int Indent)> above = [];
    private TextBlock? last;

    /// <summary>
    /// How far the lines are indented that stand as they are typed; none where the last is no such line.
    /// </summary>
    private int? typedAt;

    /// <summary>The levels of the headings above the next block, so that none skips a level.</summary>
    private readonly Stack<int> headings = new();

    private BlockMarkdown(int level) => this.level = level;

    /// <param name="level">Of the heading over the text; those of the text stand under it.</param>
    public static string Of(IReadOnlyList<TextBlock> blocks, int level)
    {
        var writer = new BlockMarkdown(level);
        foreach (var block in blocks.Where(block => !IsBlank(block)))
            writer.Append(block);

        return writer.written.ToString();
    }

    private static bool IsBlank(TextBlock block) =>
        block switch
        {
            TextBlock.Heading heading => SpanMarkdown.IsBlank(heading.Words),
            TextBlock.Paragraph paragraph => SpanMarkdown.IsBlank(paragraph.Words),
            TextBlock.Entry entry => SpanMarkdown.IsBlank(entry.Words),
            TextBlock.Grid grid => grid.Rows.All(row => row.All(SpanMarkdown.IsBlank)),
            _ => false,
        };

    private void Append(TextBlock block)
    {
        switch (block)
        {
            case TextBlock.Heading heading:
                Begin(block, $"{new string('#', LevelOf(heading))} {HeadingOf(heading)}\n");
                break;
            case TextBlock.Paragraph paragraph:
                Begin(block, $"{SpanMarkdown.Of(paragraph.Words)}\n");
                break;
            case TextBlock.Entry entry:
                AppendEntry(entry);
                break;
            case TextBlock.Grid grid:
                Begin(block, GridOf(grid));
                break;
            case TextBlock.Note note:
                Begin(block, $"[^{note.Number}]: {SpanMarkdown.Of(note.Words, isOneLine: true)}\n");
                break;
            default:
                break;
        }
    }

    private void Begin(TextBlock block, string text)
    {
        if (written.Length > 0 && !(block is TextBlock.Note && last is TextBlock.Note))
            written.Append('\n');

        above.Clear();
        written.Append(text);
        last = block;
        typedAt = null;
    }

    private int LevelOf(TextBlock.Heading heading)
    {
        while (headings.TryPeek(out var higher) && higher >= heading.Level)
            headings.Pop();

        headings.Push(heading.Level);
        return Math.Min(DeepestHeading, level + headings.Count);
    }

    /// <summary>Braces at its end would be taken for its id.</summary>
    private static string HeadingOf(TextBlock.Heading heading)
    {
        var words = SpanMarkdown.Of(heading.Words, isOneLine: true);
        if (words.EndsWith('}'))
            words = $"{words[..^1]}&#125;";

        return words.EndsWith('#') ? $"{words[..^1]}\\#" : words;
    }

    /// <summary>
    /// Bullets and plain numbers are lists of Markdown; whatever else marks an entry stands as it is typed, which the
    /// page shows as a list too.
    /// </summary>
    private void AppendEntry(TextBlock.Entry entry)
    {
        if (last is not TextBlock.Entry)
        {
            written.Append(written.Length > 0 ? "\n" : "");
            above.Clear();
        }

        above.RemoveAll(known => known.Depth >= entry.Depth);
        var indent = above.Count == 0 ? 0 : above[^1].Indent;
        var isTyped = indent < 0 || (entry.Marker is { } marker && !Plain().IsMatch(marker));
        if (isTyped)
        {
            var margin = Math.Max(0, above.LastOrDefault(known => known.Indent >= 0).Indent);
            AppendTyped(entry, new string(' ', margin));
            above.Add((entry.Depth, -1));
        }
        else
        {
            if (last is TextBlock.Entry before && NeedsLine(before, entry, indent))
                written.Append('\n');

            typedAt = null;
            var sign = entry.Marker ?? "-";
            var deeper = indent + sign.Length + 1;
            var text = SpanMarkdown.Of(entry.Words, indent: new string(' ', deeper));
            written.Append(new string(' ', indent)).Append(sign).Append(' ').Append(text).Append('\n');
            above.Add((entry.Depth, deeper));
        }

        last = entry;
    }

    private void AppendTyped(TextBlock.Entry entry, string margin)
    {
        var words = SpanMarkdown.Of(entry.Words, indent: margin);
        var marker = entry.Marker ?? "•";
        if (last is TextBlock.Entry && typedAt is null && margin.Length == 0)
            written.Append('\n');

        typedAt = margin.Length;
        written.Append(margin).Append(Escaped(marker)).Append(' ').Append(words).Append('\n');
    }

    /// <summary>A number that Markdown would take for its own list is a letter here.</summary>
    private static string Escaped(string marker) =>
        Plain().IsMatch(marker) ? $"{marker[..^1]}\\{marker[^1]}" : MarkdownWords.Of(marker);

    /// <summary>
    /// A list of another kind, and numbers that do not begin with one, begin no list where a line runs on.
    /// </summary>
    private bool NeedsLine(TextBlock.Entry before, TextBlock.Entry entry, int indent) =>
        typedAt is { } margin
            ? margin == indent
            : before.Marker?[^1] != entry.Marker?[^1]
                || (entry.Depth > before.Depth && entry.Marker is { } marker && marker[..^1] != "1");

    private static string GridOf(TextBlock.Grid grid)
    {
        var text = new StringBuilder();
        foreach (var (at, row) in grid.Rows.Index())
        {
            text.Append('|');
            foreach (var cell in row)
                text.Append(' ').Append(SpanMarkdown.Of(cell, isOneLine: true)).Append(" |");

            text.Append('\n');
            if (at == 0)
                text.Append('|').Insert(text.Length, " --- |", row.Count).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^[0-9]{1,9}[.)]$")]
    private static partial Regex Plain();
}
