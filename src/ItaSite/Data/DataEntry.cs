using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <param name="Place">Where its key stands.</param>
internal sealed record DataEntry(string Key, Place Place, DataNode Value)
{
    /// <summary>Behind the last letter of its key, quotation marks too.</summary>
    public Place KeyEnd { get; init; } = Place;

    /// <summary>Behind the last letter of its value.</summary>
    public Place End => Value.End;
}
