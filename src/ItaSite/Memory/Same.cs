using System.Runtime.CompilerServices;

namespace ItaSite.Memory;

/// <summary>A value that is the same only if it is the very same object: what is large is not compared.</summary>
internal readonly struct Same<T>(T value) : IEquatable<Same<T>>
    where T : class?
{
    public T Value => value;

    public static implicit operator Same<T>(T value) => new(value);

    public bool Equals(Same<T> other) => ReferenceEquals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Same<T> other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
}
