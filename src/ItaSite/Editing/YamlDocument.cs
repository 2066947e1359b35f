using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>YAML: a whole file, or the lines at the top of a page.</summary>
/// <param name="Start">Where its lines begin.</param>
/// <param name="End">Where a first key would be written.</param>
internal sealed record YamlDocument(WrittenText Text, DataNode.Map Root, string Rest, int Start, int End)
    : DataDocument(Text, Root, Rest)
{
    /// <summary>False for a page that has no lines for values yet.</summary>
    public bool HasTop { get; init; } = true;

    public string Lines => Seen[Start..End];

    private string Seen => Text.Seen;

    public override IReadOnlyList<TextEdit>? Replace(Spot spot, FieldValue value, bool isCareful)
    {
        var rendering = new YamlRendering(isCareful);
        var (start, end) = (Text.PositionOf(spot.Node.Place), EndOf(spot.Node, spot.Indent));
        var isScalar = value is FieldValue.Text or FieldValue.Word;
        var wasFlow = spot.Node is DataNode.List { IsFlow: true } or DataNode.Map { IsFlow: true };
        if (spot.IsInFlow || (wasFlow && !isScalar && YamlRendering.FitsInFlow(value)))
            return [new TextEdit(start, end, Space(start) + rendering.Flow(value, spot.IsInFlow, FormOf(spot.Node)))];

        if (spot.Node is DataNode.List or DataNode.Map && !wasFlow)
            start = spot.Entry is { } entry ? Seen.IndexOf(':', Text.PositionOf(entry.KeyEnd)) + 1 : start;

        if (MayHoldComment(spot.Node, start, end))
            return null;

        if (!isScalar)
            return InLines(spot, value, rendering, start, end);

        if (rendering.Head(value) is not { } head)
            return [new TextEdit(start, end, Space(start) + rendering.Flow(value, isInFlow: false, FormOf(spot.Node)))];

        var lines = YamlRendering.Body(value, spot.Indent);
        var lineEnd = Text.LineEnd(end);
        return lineEnd == end
            ? [new TextEdit(start, end, Space(start) + head + lines)]
            : [new TextEdit(start, end, Space(start) + head), TextEdit.Insert(lineEnd, lines)];
    }

    public override IReadOnlyList<TextEdit>? InsertKey(
        Spot map,
        int before,
        string key,
        FieldValue value,
        bool isCareful
    )
    {
        var rendering = new YamlRendering(isCareful);
        var node = (DataNode.Map)map.Node;
        if (map.IsInFlow || node.IsFlow)
            return InFlow(
                Text.PositionOf(node.Place),
                node.Entries is [.., var last] ? last.End : null,
                $"{YamlRendering.Key(key)}: {rendering.Flow(value)}"
            );

        if (node.Entries is [])
        {
            var isOpen = End > 0 && Seen[End - 1] != '\n';
            return [TextEdit.Insert(End, (isOpen ? "\n" : "") + rendering.Entry(key, value, 0) + (isOpen ? "" : "\n"))];
        }

        var first = Text.PositionOf(node.Entries[0].Place);
        var (indent, pad) = (Text.Column(first), YamlRendering.Pad(Text.Column(first)));
        var entry = rendering.Entry(key, value, indent);
        return before == 0
            ? [TextEdit.Insert(first, $"{entry}\n{pad}")]
            : [TextEdit.Insert(Text.LineEnd(EndOf(node.Entries[before - 1].Value, indent)), $"\n{pad}{entry}")];
    }

    public override IReadOnlyList<TextEdit>? InsertItem(Spot list, int index, FieldValue value, bool isCareful)
    {
        var rendering = new YamlRendering(isCareful);
        var node = (DataNode.List)list.Node;
        if (list.IsInFlow || node.IsFlow)
            return index < node.Items.Count
                ? [TextEdit.Insert(Text.PositionOf(node.Items[index].Place), $"{rendering.Flow(value)}, ")]
                : InFlow(
                    Text.PositionOf(node.Place),
                    node.Items is [.., var last] ? last.End : null,
                    rendering.Flow(value)
                );

        var indent = Text.Column(Text.PositionOf(node.Place));
        var pad = YamlRendering.Pad(indent);
        var isLikeFlow = node.Items[Math.Max(0, index - 1)] is DataNode.Map { IsFlow: true };
        var item =
            isLikeFlow && YamlRendering.FitsInFlow(value)
                ? $"- {rendering.Flow(value)}"
                : rendering.Item(value, indent);
        return index == 0
            ? [TextEdit.Insert(Text.PositionOf(node.Place), $"{item}\n{pad}")]
            : [TextEdit.Insert(Text.LineEnd(EndOf(node.Items[index - 1], indent)), $"\n{pad}{item}")];
    }

    public override IReadOnlyList<TextEdit>? Remove(Spot spot)
    {
        var siblings = SiblingsOf(spot);
        var start = siblings[spot.Index].Start;
        var end = EndOf(spot.Node, spot.Indent);
        int? next = spot.Index + 1 < siblings.Count ? siblings[spot.Index + 1].Start : null;
        if (spot.IsInFlow)
            return spot.Index > 0 ? [TextEdit.Delete(siblings[spot.Index - 1].End, end)]
                : next is { } other ? [TextEdit.Delete(start, other)]
                : [TextEdit.Delete(start, end)];

        var lineStart = Text.LineStart(start);
        if (Seen.AsSpan(lineStart, start - lineStart).Trim() is not [])
            return next is { } follower ? [TextEdit.Delete(start, follower)] : null;

        var lineEnd = Text.LineEnd(end);
        return lineEnd < Seen.Length ? [TextEdit.Delete(lineStart, lineEnd + 1)]
            : lineStart > 0 ? [TextEdit.Delete(lineStart - 1, lineEnd)]
            : [TextEdit.Delete(lineStart, lineEnd)];
    }

    /// <summary>Where its siblings begin, dashes too, and end; itself among them.</summary>
    private List<(int Start, int End)> SiblingsOf(Spot spot)
    {
        if (spot.Parent!.Node is DataNode.Map map)
            return [.. map.Entries.Select(entry => (Text.PositionOf(entry.Place), EndOf(entry.Value, spot.Indent)))];

        var list = (DataNode.List)spot.Parent.Node;
        var result = new List<(int Start, int End)>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var start = Text.PositionOf(list.Items[i].Place);
            if (!list.IsFlow)
                start = i == 0 ? Text.PositionOf(list.Place) : DashBefore(start, spot.Indent);

            result.Add((start, EndOf(list.Items[i], spot.Indent)));
        }

        return result;
    }

    /// <summary>The dash may stand on a line further up than its item.</summary>
    private int DashBefore(int position, int column)
    {
        for (var line = Text.LineStart(position); ; line = Text.LineStart(line - 1))
        {
            if (line + column < Seen.Length && Seen[line + column] == '-' && IsBlank(line, line + column))
                return line + column;

            if (line == 0)
                return position;
        }
    }

    private bool IsBlank(int start, int end) => Seen.AsSpan(start, end - start).Trim(' ') is [];

    private List<TextEdit>? InLines(Spot spot, FieldValue value, YamlRendering rendering, int start, int end)
    {
        if (spot.Entry is null)
            return [new TextEdit(start, end, Space(start) + rendering.Block(value, spot.Indent + 2))];

        var from = start;
        while (Seen[from - 1] is ' ' or '\t')
            from--;

        var indent = spot.Indent + 2;
        var lines = $"\n{YamlRendering.Pad(indent)}{rendering.Block(value, indent)}";
        var lineEnd = Text.LineEnd(end);
        return lineEnd == end
            ? [new TextEdit(from, end, lines)]
            : [TextEdit.Delete(from, end), TextEdit.Insert(lineEnd, lines)];
    }

    private List<TextEdit> InFlow(int open, Diagnostics.Place? lastEnd, string text) =>
        lastEnd is { } last ? [TextEdit.Insert(Text.PositionOf(last), $", {text}")] : [TextEdit.Insert(open + 1, text)];

    /// <summary>A comment would go with the lines that it stands in.</summary>
    private bool MayHoldComment(DataNode node, int start, int end) =>
        node switch
        {
            DataNode.Scalar { Form: ScalarForm.Lines } => Seen.AsSpan(start, Text.LineEnd(start) - start).Contains('#'),
            DataNode.Scalar => false,
            _ => Seen.AsSpan(start, end - start).Contains('#'),
        };

    private static ScalarForm FormOf(DataNode node) => (node as DataNode.Scalar)?.Form ?? ScalarForm.Plain;

    /// <summary>What parts a value from the colon or dash before it, where nothing does yet.</summary>
    private string Space(int position) => Seen[position - 1] is ':' or '-' ? " " : "";

    private int EndOf(DataNode node, int indent) =>
        node switch
        {
            DataNode.Scalar { Form: ScalarForm.Lines } lines => EndOfLines(Text.PositionOf(lines.Place), indent),
            DataNode.Map { IsFlow: false, Entries: [.., var last] } => EndOf(
                last.Value,
                Text.Column(Text.PositionOf(last.Place))
            ),
            DataNode.List { IsFlow: false, Items: [.., var last] } list => EndOf(
                last,
                Text.Column(Text.PositionOf(list.Place))
            ),
            _ => Text.PositionOf(node.End),
        };

    /// <summary>All lines further in than what the text hangs on; blank ones at the end only if kept.</summary>
    private int EndOfLines(int head, int indent)
    {
        var end = Text.LineEnd(head);
        var isKept = Seen.AsSpan(head, end - head).Contains('+');
        for (var line = end + 1; line <= Seen.Length; line = Text.LineEnd(line) + 1)
        {
            var lineEnd = Text.LineEnd(line);
            var inside = Seen.AsSpan(line, lineEnd - line);
            if (inside.Trim(' ') is [])
            {
                end = isKept && lineEnd < Seen.Length ? lineEnd : end;
                continue;
            }

            if (inside.Length - inside.TrimStart(' ').Length <= indent)
                break;

            end = lineEnd;
        }

        return end;
    }
}
