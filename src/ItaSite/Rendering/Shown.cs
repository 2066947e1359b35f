using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>What a template is shown; equal to what shows the same, member by member and entry by entry.</summary>
internal readonly struct Shown(object? value) : IEquatable<Shown>
{
    public object? Value => value;

    public bool Equals(Shown other) => AreSame(Value, other.Value);

    public override bool Equals(object? obj) => obj is Shown other && Equals(other);

    /// <summary>Of a view's plain members only: enough to tell most apart.</summary>
    public override int GetHashCode()
    {
        if (Value is not ScriptObject view)
            return Value is ScriptArray list ? list.Count : Value?.GetHashCode() ?? 0;

        var hash = new HashCode();
        foreach (var (name, member) in view)
        {
            if (member is string or int or bool)
                hash.Add((name, member));
        }

        return hash.ToHashCode();
    }

    public static bool AreSame(object? one, object? other) =>
        ReferenceEquals(one, other)
        || (one, other) switch
        {
            (ScriptObject a, ScriptObject b) => AreSame(a, b),
            (ScriptArray a, ScriptArray b) => AreSame(a, b),
            _ => one is not null && one.Equals(other),
        };

    private static bool AreSame(ScriptObject one, ScriptObject other)
    {
        if (one.Count != other.Count)
            return false;

        using var others = ((IEnumerable<KeyValuePair<string, object>>)other).GetEnumerator();
        foreach (var (name, value) in one)
        {
            if (!others.MoveNext() || others.Current.Key != name || !AreSame(value, others.Current.Value))
                return false;
        }

        return true;
    }

    private static bool AreSame(ScriptArray one, ScriptArray other)
    {
        if (one.Count != other.Count)
            return false;

        for (var i = 0; i < one.Count; i++)
        {
            if (!AreSame(one[i], other[i]))
                return false;
        }

        return true;
    }
}
