using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>A file of keys and values, and how its language writes a change.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Rest">What of the file is no data, and stays.</param>
internal abstract record DataDocument(WrittenText Text, DataNode.Map Root, string Rest)
{
    /// <param name="isCareful">Every text is quoted: the second way, where the first is read as something else.</param>
    /// <returns>Null where it can't be done.</returns>
    public abstract IReadOnlyList<TextEdit>? Replace(Spot spot, FieldValue value, bool isCareful);

    /// <inheritdoc cref="Replace"/>
    /// <param name="map">The map that gets the key.</param>
    /// <param name="before">The entry before which the key belongs; the number of entries for the end.</param>
    public abstract IReadOnlyList<TextEdit>? InsertKey(
        Spot map,
        int before,
        string key,
        FieldValue value,
        bool isCareful
    );

    /// <inheritdoc cref="Replace"/>
    public abstract IReadOnlyList<TextEdit>? InsertItem(Spot list, int index, FieldValue value, bool isCareful);

    /// <returns>Null where it can't be done.</returns>
    public abstract IReadOnlyList<TextEdit>? Remove(Spot spot);

    public Spot Top => new(Root, null, 0, 0, IsInFlow: false);

    /// <summary>Null if nothing is there.</summary>
    public Spot? Find(IEnumerable<PathStep> steps)
    {
        var spot = Top;
        foreach (var step in steps)
        {
            if (Below(spot, step) is not { } below)
                return null;

            spot = below;
        }

        return spot;
    }

    private Spot? Below(Spot spot, PathStep step)
    {
        switch (spot.Node)
        {
            case DataNode.Map map when step.Key is { } key:
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    if (map.Entries[i].Key == key)
                        return new Spot(
                            map.Entries[i].Value,
                            spot,
                            i,
                            Text.Column(Text.PositionOf(map.Entries[i].Place)),
                            spot.IsInFlow || map.IsFlow
                        );
                }

                return null;
            case DataNode.List list when step.Key is null && step.Index >= 0 && step.Index < list.Items.Count:
                return new Spot(
                    list.Items[step.Index],
                    spot,
                    step.Index,
                    Text.Column(Text.PositionOf(list.Place)),
                    spot.IsInFlow || list.IsFlow
                );
            default:
                return null;
        }
    }
}
