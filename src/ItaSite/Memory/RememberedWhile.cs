using System.Collections.Concurrent;

namespace ItaSite.Memory;

/// <summary>
/// A function that asks more than its inputs say: a value of the last build stands as long as what it asked has the
/// same answers.
/// </summary>
/// <param name="make">Gives a value that knows all that was asked for it.</param>
/// <param name="stands">Asks it again.</param>
internal sealed class RememberedWhile<TInput, TAsked, TValue>(
    Func<TInput, TAsked, TValue> make,
    Func<TValue, TAsked, bool> stands,
    bool keeps
) : IForgetting
    where TInput : notnull
{
    private ConcurrentDictionary<TInput, TValue> last = [];
    private ConcurrentDictionary<TInput, TValue> now = [];

    public TValue Of(TInput input, TAsked asked)
    {
        if (!keeps)
            return make(input, asked);

        if (!(now.TryGetValue(input, out var value) || last.TryGetValue(input, out value)) || !stands(value, asked))
            value = make(input, asked);

        return now[input] = value;
    }

    public void Forget() => (last, now) = (now, []);
}
