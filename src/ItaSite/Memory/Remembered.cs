using System.Collections.Concurrent;

namespace ItaSite.Memory;

/// <summary>A pure function, with the values that it gave in the last build and in this one, by their inputs.</summary>
internal sealed class Remembered<TInput, TValue>(Func<TInput, TValue> make, bool keeps) : IForgetting
    where TInput : notnull
{
    private readonly ConcurrentDictionary<TInput, Kept<TValue>> values = [];
    private int build;

    /// <summary>The value of these inputs: the very one that they had before, if they had one.</summary>
    public TValue Of(TInput input)
    {
        if (!keeps)
            return make(input);

        if (!values.TryGetValue(input, out var kept))
            kept = values.GetOrAdd(input, new Kept<TValue>(make(input)));

        kept.AskedIn = build;
        return kept.Value;
    }

    public void Forget()
    {
        foreach (var (input, kept) in values)
        {
            if (kept.AskedIn != build)
                values.TryRemove(input, out _);
        }

        build++;
    }
}
