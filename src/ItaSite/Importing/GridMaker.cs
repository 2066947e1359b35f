namespace ItaSite.Importing;

/// <summary>Makes a table of Markdown: a head of one row, cells of one line, none merged.</summary>
internal sealed class GridMaker(Leftovers leftovers)
{
    public const int MostColumns = 200;

    private const int MostHeadRows = 4;

    private readonly List<IReadOnlyList<GridCell>> rows = [];

    public void Add(IReadOnlyList<GridCell> row)
    {
        if (row.Count > 0)
            rows.Add(row);
    }

    public IReadOnlyList<TextBlock> ToBlocks()
    {
        var width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        if (width == 0)
            return [];

        // A frame around text, and what is a table in Word only to stand beside something.
        if (width == 1 || rows.TrueForAll(row => row.Count(cell => cell.Words.Count > 0) <= 1))
            return [.. rows.SelectMany(row => row).Where(cell => cell.Words.Count > 0).SelectMany(Paragraphs)];

        var before = TakeTitles(width);
        if (rows.Count == 0)
            return before;

        var head = HeadRows();
        if (rows.Skip(head).Any(row => row.Any(cell => cell.Columns > 1 || cell.BeginsMerge)))
            leftovers.Change(
                WordKinds.Merged,
                rows[0].FirstOrDefault(cell => cell.Words.Count > 0)?.Words[0].Text ?? ""
            );

        var lines = new List<IReadOnlyList<IReadOnlyList<TextSpan>>> { Head(head, width) };
        lines.AddRange(
            rows.Skip(head)
                .Select(row =>
                    (IReadOnlyList<IReadOnlyList<TextSpan>>)
                        [.. Enumerable.Range(0, width).Select(at => at < row.Count ? row[at].Words : [])]
                )
        );
        return [.. before, new TextBlock.Grid(lines)];
    }

    /// <summary>
    /// Rows of one cell over the whole width, or of one cell alone, are what stands above a table.
    /// </summary>
    private List<TextBlock> TakeTitles(int width)
    {
        var titles = new List<TextBlock>();
        while (rows is [[{ Columns: var columns } title, ..] row, _, ..] && (columns == width || row.Count == 1))
        {
            titles.AddRange(Paragraphs(title));
            rows.RemoveAt(0);
        }

        return titles;
    }

    /// <summary>Where the first row holds merged cells, the rows under them belong to the head.</summary>
    private int HeadRows()
    {
        var head = 1;
        while (
            head < rows.Count - 1
            && head < MostHeadRows
            && rows[0].Any(cell => cell.BeginsMerge || cell.Columns > 1)
            && rows[head].Any(cell => cell.ContinuesMerge)
        )
            head++;

        return head;
    }

    /// <summary>The words of all rows of the head over a column, as one.</summary>
    private List<IReadOnlyList<TextSpan>> Head(int head, int width)
    {
        var names = new List<IReadOnlyList<TextSpan>>();
        for (var column = 0; column < width; column++)
        {
            var words = new List<TextSpan>();
            foreach (var row in rows.Take(head))
            {
                var at = Math.Min(column, row.Count - 1);
                while (head > 1 && at > 0 && row[at].Columns == 0)
                    at--;

                if (column >= row.Count || row[at].Words.Count == 0)
                    continue;

                if (words.Count > 0)
                    words.Add(new TextSpan(" "));

                words.AddRange(row[at].Words.Select(span => span with { IsBold = false }));
            }

            names.Add(words);
        }

        return names;
    }

    private static IEnumerable<TextBlock> Paragraphs(GridCell cell)
    {
        var words = new List<TextSpan>();
        foreach (var span in cell.Words)
        {
            if (span.Kind != SpanKind.Break)
            {
                words.Add(span);
                continue;
            }

            yield return new TextBlock.Paragraph([.. words]);
            words.Clear();
        }

        yield return new TextBlock.Paragraph(words);
    }

    /// <summary>The blocks of a cell as lines of it.</summary>
    public static IReadOnlyList<TextSpan> Flat(IReadOnlyList<TextBlock> blocks, Leftovers leftovers)
    {
        var spans = new List<TextSpan>();
        foreach (var block in blocks)
        {
            if (block is TextBlock.Grid)
                leftovers.Change(WordKinds.Nested);

            foreach (var line in LinesOf(block).Where(line => !SpanMarkdown.IsBlank(line)))
                spans.AddRange(spans.Count > 0 ? [TextSpan.Break, .. line] : line);
        }

        return spans;
    }

    private static IEnumerable<IReadOnlyList<TextSpan>> LinesOf(TextBlock block) =>
        block switch
        {
            TextBlock.Heading heading => [heading.Words],
            TextBlock.Paragraph paragraph => [paragraph.Words],
            TextBlock.Entry entry =>
            [
                [new TextSpan($"{entry.Marker ?? "•"} "), .. entry.Words],
            ],
            TextBlock.Grid grid => grid.Rows.Select(row =>
                (IReadOnlyList<TextSpan>)[.. row.SelectMany(cell => cell.Append(new TextSpan(" ")))]
            ),
            _ => [],
        };
}
