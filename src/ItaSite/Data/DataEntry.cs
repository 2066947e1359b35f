using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <param name="Place">Where its key stands.</param>
internal sealed record DataEntry(string Key, Place Place, DataNode Value)
{
    /// <summary>Behind the last letter of its value; YAML only.</summary>
    public Place End { get; init; } = Place;
}
