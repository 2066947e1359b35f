using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Makes lines that begin with a number or bullet as Thai authors type them a list, each with its marker as typed.
/// Markdown would run them together.
/// </summary>
internal static class MarkedLines
{
    public const string Class = "as-typed";

    public static void MakeLists(MarkdownDocument body)
    {
        foreach (var paragraph in body.Descendants<ParagraphBlock>().ToList())
        {
            if (paragraph.Inline is not { FirstChild: not null } inline)
                continue;

            BreakInside(inline);
            if (HasLines(inline))
                MakeList(paragraph, LinesOf(inline));

            ShowBullets(inline);
        }

        foreach (
            var item in body.Descendants<ListBlock>()
                .Where(list => list.TryGetAttributes()?.Classes?.Contains(Class) == true)
                .SelectMany(list => list.Descendants<ParagraphBlock>())
        )
            ShowBullets(item.Inline!);
    }

    private static bool HasLines(ContainerInline inline)
    {
        for (var child = inline.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LineBreakInline)
                return true;
        }

        return false;
    }

    private static void MakeList(ParagraphBlock paragraph, List<WrittenLine> lines)
    {
        var markers = Markers(lines);
        var first = markers.FindIndex(marker => marker is not null);
        if (first > 0 || (first == 0 && markers.FindIndex(1, marker => marker is not null) > 0))
            Replace(paragraph, lines, markers, first);
    }

    private static List<WrittenLine> LinesOf(ContainerInline inline)
    {
        var lines = new List<WrittenLine> { new(null, []) };
        foreach (var child in inline)
        {
            if (child is LineBreakInline lineBreak)
                lines.Add(new WrittenLine(lineBreak, []));
            else
                lines[^1].Inlines.Add(child);
        }

        return lines;
    }

    /// <summary>Where one emphasis holds several entries, they can be no list, but each has its line.</summary>
    private static void BreakInside(ContainerInline paragraph)
    {
        foreach (var inline in new InlineWalk(paragraph))
        {
            if (
                inline is LineBreakInline { NextSibling: { } next } lineBreak
                && lineBreak.Parent != paragraph
                && LineMarker.In(WrittenLine.TextOf([next])) is { IsCertain: true }
            )
                lineBreak.IsHard = true;
        }
    }

    private static List<LineMarker?> Markers(List<WrittenLine> lines)
    {
        var found = lines.ConvertAll(line => line.MayBeMarked ? LineMarker.In(line.Text) : null);
        var known = found.OfType<LineMarker>().ToList();
        return found.ConvertAll(marker => marker is null || marker.IsCertain || HasNeighbour(marker) ? marker : null);

        bool HasNeighbour(LineMarker marker)
        {
            var place = known.FindIndex(other => ReferenceEquals(other, marker));
            return known.Take(place).Any(other => LineMarker.Follow(other, marker))
                || known.Skip(place + 1).Any(other => LineMarker.Follow(marker, other));
        }
    }

    private static void Replace(ParagraphBlock paragraph, List<WrittenLine> lines, List<LineMarker?> markers, int first)
    {
        var parent = paragraph.Parent!;
        var place = parent.IndexOf(paragraph);
        var levels = new List<(string Kind, ListBlock List)>();
        ContainerInline? item = null;
        for (var i = first; i < lines.Count; i++)
        {
            lines[i].Before?.Remove();
            if (markers[i] is { } marker)
                item = AddItem(levels, marker, paragraph, lines[i]);
            else if (lines[i].Before is { } lineBreak)
                item!.AppendChild(lineBreak);

            foreach (var inline in lines[i].Inlines)
            {
                inline.Remove();
                item!.AppendChild(inline);
            }
        }

        parent.Insert(place + 1, levels[0].List);
        if (first == 0)
            parent.Remove(paragraph);
        else
            paragraph.Span.End = lines[first].Start - 1;
    }

    /// <summary>
    /// A marker of another kind begins a list within the entry before it; one of a kind that was there goes on with
    /// that list.
    /// </summary>
    private static ContainerInline AddItem(
        List<(string Kind, ListBlock List)> levels,
        LineMarker marker,
        ParagraphBlock paragraph,
        WrittenLine line
    )
    {
        var level = levels.FindIndex(known => known.Kind == marker.Kind);
        if (level < 0)
        {
            var list = new ListBlock(paragraph.Parser!)
            {
                BulletType = '-',
                Line = line.LineNumber,
                Span = new SourceSpan(line.Start, line.Start),
            };
            list.GetAttributes().AddClass(Class);
            if (levels.Count > 0)
                ((ListItemBlock)levels[^1].List.LastChild!).Add(list);

            levels.Add((marker.Kind, list));
            level = levels.Count - 1;
        }

        levels.RemoveRange(level + 1, levels.Count - level - 1);
        var span = new SourceSpan(line.Start, line.End);
        var text = new ParagraphBlock(paragraph.Parser!)
        {
            Inline = new ContainerInline(),
            Line = line.LineNumber,
            Span = span,
        };
        levels[level].List.Add(new ListItemBlock(paragraph.Parser!) { Line = line.LineNumber, Span = span });
        ((ListItemBlock)levels[level].List.LastChild!).Add(text);
        return text.Inline;
    }

    /// <summary>Word's bullets are letters of fonts of its own; here they are the same signs in Unicode.</summary>
    private static void ShowBullets(ContainerInline inline)
    {
        foreach (var child in inline)
        {
            var isFirst = child.PreviousSibling is null or LineBreakInline;
            if (isFirst && child is LiteralInline literal && literal.Content.CurrentChar is >= '\uF020' and <= '\uF0FF')
                literal.Content = new Markdig.Helpers.StringSlice(
                    string.Concat(WordBullets.Sign(literal.Content.CurrentChar), literal.Content.AsSpan()[1..])
                );
        }
    }
}
