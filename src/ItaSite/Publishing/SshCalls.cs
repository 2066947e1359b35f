namespace ItaSite.Publishing;

/// <summary>Asks an SFTP host, and says in a person's words why it refuses.</summary>
internal static class SshCalls
{
    /// <summary>Requests that are on their way at a time: each alone would wait for the line.</summary>
    private const int AtOnce = 16;

    public static T Naming<T>(Func<T> touch)
    {
        try
        {
            return touch();
        }
        catch (Exception error) when (SshReason.Of(error) is { } reason)
        {
            throw new HostException(reason, error);
        }
    }

    public static void Together<T>(IReadOnlyList<T> all, Action<T> touch, CancellationToken stop)
    {
        try
        {
            Parallel.ForEach(
                all,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
                touch
            );
        }
        catch (AggregateException error) when (SshReason.Of(error.InnerExceptions[0]) is { } reason)
        {
            throw new HostException(reason, error);
        }
    }
}
