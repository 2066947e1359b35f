namespace ItaSite.Memory;

/// <summary>Makes lists of values of what stands in brackets.</summary>
internal static class ValueLists
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> entries) => new(entries.ToArray());
}
