using System.Collections;
using System.Runtime.CompilerServices;

namespace ItaSite.Memory;

/// <summary>A list that equals another of equal entries, so that it can be an input.</summary>
[CollectionBuilder(typeof(ValueLists), nameof(ValueLists.Of))]
internal sealed class ValueList<T>(T[] entries) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public int Count => entries.Length;

    public T this[int index] => entries[index];

    public bool Equals(ValueList<T>? other) => other is not null && entries.AsSpan().SequenceEqual(other.Array);

    private T[] Array => entries;

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in entries)
            hash.Add(entry);

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
