using System.Runtime.ExceptionServices;

namespace ItaSite.Model;

/// <summary>Does many things at once, and fails as if they were done one after the other.</summary>
internal static class InParallel
{
    public static void For(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException many)
        {
            // A file that can't be opened is reported by the disk, which does not know of side by side.
            ExceptionDispatchInfo.Throw(many.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>Two things that know nothing of each other; both have ended when it returns or fails.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        var beside = Task.Run(first);
        try
        {
            var made = second();
            return (beside.GetAwaiter().GetResult(), made);
        }
        finally
        {
            Task.WhenAny(beside).GetAwaiter().GetResult();
        }
    }

    /// <returns>In the order of the list. Parallel LINQ would do, but is not clean under AOT.</returns>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> list, Func<T, TResult> make)
    {
        var made = new TResult[list.Count];
        For(made.Length, i => made[i] = make(list[i]));
        return made;
    }
}
