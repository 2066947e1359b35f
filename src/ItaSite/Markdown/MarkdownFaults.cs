using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>Tells of what a page's Markdown does not show as its author meant it.</summary>
/// <param name="text">The Markdown itself, which begins in the source at <paramref name="bodyStart"/>.</param>
internal sealed class MarkdownFaults(SourceText source, string text, int bodyStart, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> seen = [];

    /// <returns>
    /// All that looks like Markdown and stays on the page, with what its author escaped and so means.
    /// </returns>
    public IReadOnlySet<string> Tell(MarkdownDocument body)
    {
        TellControlCharacters();
        foreach (var table in body.Descendants<Table>())
            TellRows(table);

        foreach (var code in body.Descendants<CodeBlock>().Where(IsNoCode))
            Tell(code.Span.Start, MarkdownProblems.TextShowsAsCode);

        var texts = BlockTexts.In(body);
        texts.ForEach(TellInlines);

        var hasFootnotes = false;
        foreach (var shown in texts.Where(ShownText.MayHoldMarks).Select(ShownText.Of))
        {
            hasFootnotes |= MarkdownMarks.HasFootnoteStars(shown.Text);
            TellMarks(shown, hasFootnotes);
        }

        return seen;
    }

    private void TellMarks(ShownText shown, bool hasFootnotes)
    {
        foreach (var (index, quote) in MarkdownMarks.In(shown.Text))
        {
            seen.Add(quote);
            if (!shown.IsMeant(index, quote.Length))
                Tell(shown.PositionOf(index), MarkdownProblems.MarkupIsLeft, ShownText.WithoutStandIns(quote));
        }

        if (hasFootnotes)
            return;

        foreach (
            var (start, open) in MarkdownMarks.OpenStarsIn(shown.Text).Where(stars => !shown.IsMeant(stars.Index, 2))
        )
            Tell(shown.PositionOf(start), MarkdownProblems.MarkupIsLeft, open);
    }

    private void TellInlines(ContainerInline container)
    {
        var silent = "";
        foreach (var inline in new InlineWalk(container))
        {
            if (
                inline is HtmlInline { Tag: var html }
                && HtmlElements.NameIn(html).ToString() is var name
                && HtmlElements.WithoutText.Contains(name)
            )
                silent = html.StartsWith("</", StringComparison.Ordinal) ? "" : name;
            else if (silent.Length > 0)
                continue;
            else if (inline is TagAsText tag)
            {
                seen.Add(tag.Tag);
                Tell(tag.Span.Start, MarkdownProblems.TagIsText, tag.Tag);
            }
            else if (inline is LinkInline { IsAutoLink: true, FirstChild: LiteralInline address })
            {
                TellEnd(address.Content.ToString(), inline.Span.End + 1);
            }
        }
    }

    /// <summary>
    /// Words behind an address are no part of it; but behind a slash, or before another one, they may be.
    /// </summary>
    private void TellEnd(string address, int end)
    {
        var stop = end;
        while (
            stop < text.Length
            && !char.IsWhiteSpace(text[stop])
            && !"<>()[]|\"“”".Contains(text[stop], StringComparison.Ordinal)
        )
            stop++;

        var rest = text[end..stop];
        if (
            rest.Length > 0
            && char.IsLetter(rest[0])
            && !char.IsAscii(rest[0])
            && (!char.IsAsciiLetterOrDigit(address[^1]) || rest.AsSpan().IndexOfAny('/', '=', '%') >= 0)
        )
            Tell(end, MarkdownProblems.AddressEndsEarly, address, rest);
    }

    private void TellRows(Table table)
    {
        var columns = table.ColumnDefinitions.Count;
        foreach (var row in table.OfType<TableRow>())
        {
            var line = text[Math.Min(row.Span.Start, text.Length)..Math.Min(row.Span.End + 1, text.Length)].Trim();
            var cells = CellsOf(line);
            if (cells > columns)
                Tell(row.Span.Start, MarkdownProblems.CellsAreLost, cells.ToString(), columns.ToString());
            else if (columns > 1 && !row.IsHeader && cells == 1 && !line.Contains('|', StringComparison.Ordinal))
                Tell(row.Span.Start, MarkdownProblems.LineIsRow);
        }
    }

    /// <summary>As GitHub counts: a bar within code or a link parts cells too, unless it is escaped.</summary>
    private static int CellsOf(string line)
    {
        var start = line.StartsWith('|') ? 1 : 0;
        var cells = 1;
        var isEmpty = true;
        for (var i = start; i < line.Length; i++)
        {
            isEmpty = false;
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                cells++;
                isEmpty = true;
            }
        }

        return isEmpty ? cells - 1 : cells;
    }

    private void TellControlCharacters()
    {
        for (var start = Next(0); start < text.Length; )
        {
            var end = start + 1;
            while (end < text.Length && ControlCharacters.Is(text[end]))
                end++;

            Tell(
                start,
                MarkdownProblems.CharacterIsControl,
                WordsAround(start, end),
                $"U+{((int)text[start]).ToString("X4")}"
            );
            start = Next(end);
        }

        int Next(int from) =>
            text.AsSpan(from).IndexOfAny(ControlCharacters.All) is >= 0 and var found ? from + found : text.Length;
    }

    private string WordsAround(int start, int end)
    {
        const int Reach = 12;
        var before = text[Math.Max(0, start - Reach)..start].Split('\n')[^1];
        var behind = text[end..Math.Min(text.Length, end + Reach)].Split('\n')[0];
        return string.Concat($"{before} {behind}".Where(letter => !ControlCharacters.Is(letter))).Trim();
    }

    private void Tell(int position, Problem problem, params string[] arguments) =>
        diagnostics.Add(Diagnostic.At(source.PlaceAt(bodyStart + position), problem, arguments));

    /// <summary>Words that were only indented, and what GitHub draws.</summary>
    private static bool IsNoCode(CodeBlock code) =>
        code is FencedCodeBlock fenced
            ? fenced.Info?.ToLowerInvariant() is "mermaid" or "math" or "geojson" or "topojson" or "stl"
            : code.Lines.ToString().Any(ThaiLetter);

    private static bool ThaiLetter(char letter) => letter is >= 'ก' and <= '๎';
}
