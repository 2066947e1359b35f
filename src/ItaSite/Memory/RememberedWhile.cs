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
    /// <summary>By input; several where one build asked twice, with other answers.</summary>
    private readonly ConcurrentDictionary<TInput, Kept<TValue>[]> values = [];
    private int build;

    public TValue Of(TInput input, TAsked asked)
    {
        if (!keeps)
            return make(input, asked);

        var known = values.GetValueOrDefault(input) ?? [];
        var kept = Array.Find(known, one => stands(one.Value, asked));
        if (kept is null)
        {
            kept = new Kept<TValue>(make(input, asked));
            values[input] = [.. known, kept];
        }

        kept.AskedIn = build;
        return kept.Value;
    }

    public void Forget()
    {
        foreach (var (input, known) in values)
        {
            if (Array.TrueForAll(known, one => one.AskedIn == build))
                continue;

            Kept<TValue>[] asked = [.. known.Where(one => one.AskedIn == build)];
            if (asked.Length > 0)
                values[input] = asked;
            else
                values.TryRemove(input, out _);
        }

        build++;
    }
}
