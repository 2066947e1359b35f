using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>A value of YAML or JSON, with its place; both languages are read into this one shape.</summary>
internal abstract record DataNode(Place Place)
{
    /// <summary>
    /// Behind its last letter; of a text in lines of its own (<see cref="ScalarForm.Lines"/>) the end is only near.
    /// </summary>
    public Place End { get; init; } = Place;

    internal sealed record Scalar(Place Place, string Text) : DataNode(Place)
    {
        public ScalarForm Form { get; init; }

        /// <summary>The comment behind it on its line, from the # on; null if there is none.</summary>
        public string? Remark { get; init; }
    }

    internal sealed record List(Place Place, IReadOnlyList<DataNode> Items) : DataNode(Place)
    {
        /// <summary>Written in brackets.</summary>
        public bool IsFlow { get; init; }
    }

    internal sealed record Map(Place Place, IReadOnlyList<DataEntry> Entries) : DataNode(Place)
    {
        /// <summary>Written in braces.</summary>
        public bool IsFlow { get; init; }
    }
}
