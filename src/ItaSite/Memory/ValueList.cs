namespace ItaSite.Memory;

/// <summary>A list that equals another of equal entries, so that it can be an input.</summary>
internal sealed class ValueList<T>(IEnumerable<T> entries) : IEquatable<ValueList<T>>
{
    private readonly T[] entries = [.. entries];

    public IReadOnlyList<T> Entries => entries;

    public bool Equals(ValueList<T>? other) => other is not null && entries.AsSpan().SequenceEqual(other.entries);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in entries)
            hash.Add(entry);

        return hash.ToHashCode();
    }
}
