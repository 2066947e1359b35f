using ItaSite.Data;

namespace ItaSite.Editing;

/// <summary>A value in its file, with what it hangs on.</summary>
/// <param name="Parent">The map or list that it stands in; null for the top of the file.</param>
/// <param name="Index">Which entry or item of its parent it is.</param>
/// <param name="Indent">How far in its key or dash stands.</param>
/// <param name="IsInFlow">It stands within brackets or braces.</param>
internal sealed record Spot(DataNode Node, Spot? Parent, int Index, int Indent, bool IsInFlow)
{
    public DataEntry? Entry => (Parent?.Node as DataNode.Map)?.Entries[Index];

    public bool IsOnlyChild =>
        Parent?.Node switch
        {
            DataNode.Map map => map.Entries.Count == 1,
            DataNode.List list => list.Items.Count == 1,
            _ => false,
        };
}
