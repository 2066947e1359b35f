using System.Runtime.ExceptionServices;

namespace ItaSite.Files;

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
}
