using System.Collections.Concurrent;

namespace ItaSite.Memory;

/// <summary>
/// What the functions of a build made in the last build and make in this one, for a caller who builds again and again.
/// Each function has a memory of its own: the same function of the same inputs is the same value.
/// </summary>
internal sealed class BuildMemory
{
    private readonly bool keeps;
    private readonly ConcurrentDictionary<Delegate, IForgetting> functions = [];

    public BuildMemory()
        : this(keeps: true) { }

    private BuildMemory(bool keeps) => this.keeps = keeps;

    /// <summary>Of a build that is the only one: all is made, nothing is kept.</summary>
    public static BuildMemory None { get; } = new(keeps: false);

    /// <param name="make">
    /// A static function, so that it sees its inputs only. One that captures more is another function in each build,
    /// and nothing of it is remembered.
    /// </param>
    public Remembered<TInput, TValue> Of<TInput, TValue>(Func<TInput, TValue> make)
        where TInput : notnull =>
        keeps
            ? (Remembered<TInput, TValue>)functions.GetOrAdd(make, _ => new Remembered<TInput, TValue>(make, keeps))
            : new Remembered<TInput, TValue>(make, keeps);

    /// <inheritdoc cref="Of{TInput, TValue}(Func{TInput, TValue})"/>
    /// <param name="stands">Static too: whether the answers that a value rests on are still the same.</param>
    public RememberedWhile<TInput, TAsked, TValue> Of<TInput, TAsked, TValue>(
        Func<TInput, TAsked, TValue> make,
        Func<TValue, TAsked, bool> stands
    )
        where TInput : notnull =>
        keeps
            ? (RememberedWhile<TInput, TAsked, TValue>)
                functions.GetOrAdd(make, _ => new RememberedWhile<TInput, TAsked, TValue>(make, stands, keeps))
            : new RememberedWhile<TInput, TAsked, TValue>(make, stands, keeps);

    /// <summary>
    /// Ends a build that came to its end: what it did not ask for is forgotten. One that broke off forgets nothing.
    /// </summary>
    public void Forget()
    {
        foreach (var function in functions.Values)
            function.Forget();
    }
}
