using System.Collections.Concurrent;

namespace ItaSite.Memory;

/// <summary>A pure function, with the values that it gave in the last build and in this one, by their inputs.</summary>
internal sealed class Remembered<TInput, TValue>(Func<TInput, TValue> make, bool keeps) : IForgetting
    where TInput : notnull
{
    private ConcurrentDictionary<TInput, TValue> last = [];
    private ConcurrentDictionary<TInput, TValue> now = [];

    /// <summary>The value of these inputs: the very one that they had before, if they had one.</summary>
    public TValue Of(TInput input)
    {
        if (!keeps)
            return make(input);

        return now.TryGetValue(input, out var value)
            ? value
            : now.GetOrAdd(input, last.TryGetValue(input, out value) ? value : make(input));
    }

    public void Forget() => (last, now) = (now, []);
}
