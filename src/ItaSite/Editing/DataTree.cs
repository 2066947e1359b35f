using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>Values as they are read, whatever they look like in the file.</summary>
internal static class DataTree
{
    public static DataNode? Find(DataNode root, IEnumerable<PathStep> steps)
    {
        DataNode? node = root;
        foreach (var step in steps)
            node = Child(node, step);

        return node;
    }

    public static DataNode? Child(DataNode? node, PathStep step) =>
        node switch
        {
            DataNode.Map map when step.Key is { } key => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value,
            DataNode.List list when step.Key is null && step.Index >= 0 && step.Index < list.Items.Count => list.Items[
                step.Index
            ],
            _ => null,
        };

    public static DataNode Of(FieldValue value) =>
        value switch
        {
            FieldValue.Text text => new DataNode.Scalar(default, text.Value),
            FieldValue.Word word => new DataNode.Scalar(default, word.Value),
            FieldValue.List list => new DataNode.List(default, [.. list.Items.Select(Of)]),
            FieldValue.Map map => new DataNode.Map(
                default,
                [.. map.Entries.Select(entry => new DataEntry(entry.Key, default, Of(entry.Value)))]
            ),
            _ => throw new NotSupportedException(),
        };

    /// <summary>
    /// The tree with a value put at a path: in place of the one there, as a new key, or as the last item of a list.
    /// </summary>
    public static DataNode With(DataNode node, ReadOnlySpan<PathStep> steps, DataNode value)
    {
        if (steps is [])
            return value;

        if (steps[0].Key is { } key)
        {
            var entries = (node as DataNode.Map)?.Entries ?? [];
            var below = With(Child(node, key) ?? Nothing, steps[1..], value);
            return entries.Any(entry => entry.Key == key)
                ? new DataNode.Map(
                    default,
                    [.. entries.Select(entry => entry.Key == key ? entry with { Value = below } : entry)]
                )
                : new DataNode.Map(default, [.. entries, new DataEntry(key, default, below)]);
        }

        var items = (node as DataNode.List)?.Items ?? [];
        var at = steps[0].Index;
        var item = With(at < items.Count ? items[at] : Nothing, steps[1..], value);
        return new DataNode.List(default, [.. items.Take(at), item, .. items.Skip(at + 1)]);
    }

    public static DataNode WithItem(DataNode node, ReadOnlySpan<PathStep> steps, int index, DataNode value)
    {
        var items = ((DataNode.List)Find(node, steps.ToArray())!).Items;
        return With(node, steps, new DataNode.List(default, [.. items.Take(index), value, .. items.Skip(index)]));
    }

    public static DataNode Without(DataNode node, ReadOnlySpan<PathStep> steps)
    {
        var parents = steps[..^1];
        var last = steps[^1];
        return Find(node, parents.ToArray()) switch
        {
            DataNode.Map map => With(
                node,
                parents,
                new DataNode.Map(default, [.. map.Entries.Where(entry => entry.Key != last.Key)])
            ),
            DataNode.List list => With(
                node,
                parents,
                new DataNode.List(default, [.. list.Items.Where((_, index) => index != last.Index)])
            ),
            _ => node,
        };
    }

    /// <summary>The same values; the order of a map's keys is no value.</summary>
    public static bool Same(DataNode? one, DataNode? other) =>
        (one, other) switch
        {
            (DataNode.Scalar a, DataNode.Scalar b) => a.Text == b.Text,
            (DataNode.List a, DataNode.List b) => a.Items.Count == b.Items.Count
                && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
            (DataNode.Map a, DataNode.Map b) => a.Entries.Count == b.Entries.Count
                && a.Entries.All(entry => Same(entry.Value, Child(b, entry.Key))),
            _ => false,
        };

    private static readonly DataNode Nothing = new DataNode.Scalar(default, "");
}
