using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>A value of YAML or JSON, with its place; both languages are read into this one shape.</summary>
internal abstract record DataNode(Place Place)
{
    internal sealed record Scalar(Place Place, string Text) : DataNode(Place)
    {
        /// <summary>The comment behind it on its line, from the # on; null if there is none.</summary>
        public string? Remark { get; init; }
    }

    internal sealed record List(Place Place, IReadOnlyList<DataNode> Items) : DataNode(Place);

    internal sealed record Map(Place Place, IReadOnlyList<DataEntry> Entries) : DataNode(Place);
}
