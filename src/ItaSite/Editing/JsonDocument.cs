using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>JSON with comments, as the settings are.</summary>
internal sealed record JsonDocument(WrittenText Text, DataNode.Map Root) : DataDocument(Text, Root, "")
{
    private string Seen => Text.Seen;

    private JsonRendering Rendering => new(Step);

    /// <summary>As far in as the first key of the top stands.</summary>
    private string Step
    {
        get
        {
            var first = Root.Entries is [var entry, ..] ? Text.PositionOf(entry.Place) : 0;
            var indent = Seen[Text.LineStart(first)..first];
            return indent.Length > 0 && indent.Trim().Length == 0 ? indent : "  ";
        }
    }

    public override IReadOnlyList<TextEdit>? Replace(Spot spot, FieldValue value, bool isCareful)
    {
        var (start, end) = (Text.PositionOf(spot.Node.Place), Text.PositionOf(spot.Node.End));
        if (JsonGap.HasComment(Seen, start, end))
            return null;

        var isInLine = spot.Parent is { Node: DataNode.List };
        return [new TextEdit(start, end, Rendering.Value(value, IndentAt(start), isInLine))];
    }

    public override IReadOnlyList<TextEdit>? InsertKey(
        Spot map,
        int before,
        string key,
        FieldValue value,
        bool isCareful
    ) => Insert(map, before, (indent, isInLine) => Rendering.Entry(key, value, indent, isInLine), isCareful);

    public override IReadOnlyList<TextEdit>? InsertItem(Spot list, int index, FieldValue value, bool isCareful) =>
        Insert(
            list,
            index,
            (indent, isInLine) => Rendering.Value(value, indent, isInLine || JsonRendering.IsOneLine(value)),
            isCareful
        );

    public override IReadOnlyList<TextEdit>? Remove(Spot spot)
    {
        var children = ChildrenOf(spot.Parent!.Node);
        var (start, end) = children[spot.Index];
        if (spot.Index + 1 < children.Count)
        {
            var next = children[spot.Index + 1].Start;
            return
            [
                TextEdit.Delete(
                    start,
                    JsonGap.HasComment(Seen, end, next) ? JsonGap.CommaIn(Seen, end, next) + 1 : next
                ),
            ];
        }

        if (spot.Index == 0)
        {
            var (open, close) = (
                Text.PositionOf(spot.Parent.Node.Place) + 1,
                Text.PositionOf(spot.Parent.Node.End) - 1
            );
            return
            [
                JsonGap.HasComment(Seen, open, start) || JsonGap.HasComment(Seen, end, close)
                    ? TextEdit.Delete(start, end)
                    : TextEdit.Delete(open, close),
            ];
        }

        var previous = children[spot.Index - 1].End;
        if (!JsonGap.HasComment(Seen, previous, start))
            return [TextEdit.Delete(previous, end)];

        var comma = JsonGap.CommaIn(Seen, previous, start);
        return
        [
            TextEdit.Delete(comma, comma + 1),
            TextEdit.Delete(IsFirstOnLine(start) ? Text.LineStart(start) - 1 : start, end),
        ];
    }

    /// <param name="isCareful">
    /// The comma and what is behind it stand together: the line may end within a comment of several lines.
    /// </param>
    private List<TextEdit> Insert(Spot into, int before, Func<string, bool, string> written, bool isCareful)
    {
        var children = ChildrenOf(into.Node);
        var (open, close) = (Text.PositionOf(into.Node.Place), Text.PositionOf(into.Node.End) - 1);
        if (children is [])
        {
            var outer = IndentAt(open);
            return into.Node is DataNode.List || into.Parent?.Node is DataNode.List
                ? [TextEdit.Insert(open + 1, written(outer, true))]
                : [TextEdit.Insert(open + 1, $"\n{outer}{Step}{written(outer + Step, false)}\n{outer}")];
        }

        var (start, end) = children[Math.Min(before, children.Count - 1)];
        var isOnLine = IsFirstOnLine(start);
        var text = written(IndentAt(start), !isOnLine);
        var gap = isOnLine ? $"\n{IndentAt(start)}" : " ";
        if (before < children.Count)
            return [TextEdit.Insert(start, $"{text},{gap}")];

        var lineEnd = Text.LineEnd(end);
        return isOnLine && !isCareful && lineEnd < close
            ? [TextEdit.Insert(end, ","), TextEdit.Insert(lineEnd, gap + text)]
            : [TextEdit.Insert(end, $",{gap}{text}")];
    }

    private List<(int Start, int End)> ChildrenOf(DataNode node) =>
        node switch
        {
            DataNode.Map map =>
            [
                .. map.Entries.Select(entry => (Text.PositionOf(entry.Place), Text.PositionOf(entry.End))),
            ],
            DataNode.List list =>
            [
                .. list.Items.Select(item => (Text.PositionOf(item.Place), Text.PositionOf(item.End))),
            ],
            _ => [],
        };

    private bool IsFirstOnLine(int position) =>
        Seen.AsSpan(Text.LineStart(position), Text.Column(position)).Trim() is [];

    /// <summary>The white space that begins the line.</summary>
    private string IndentAt(int position)
    {
        var line = Seen[Text.LineStart(position)..position];
        return line[..(line.Length - line.TrimStart().Length)];
    }
}
