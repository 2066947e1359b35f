using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace ItaSite.Tests.Fuzzing;

/// <summary>
/// Runs a reader on many inputs, the same ones each time: few in the suite; of <c>ITA_FUZZ=1000000</c> cases in all its
/// share, with a line for <c>tests/fuzz.sh</c>. <c>ITA_SEED=…</c> takes others.
/// </summary>
internal static class Fuzz
{
    private const int MostKinds = 10;
    private const int AllShares = 1_136;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Forever = TimeSpan.FromMinutes(2);
    private static readonly int? Asked = Number("ITA_FUZZ");
    private static readonly int Seed = Number("ITA_SEED") ?? 1;

    /// <param name="share">How many of <see cref="AllShares"/> cases of a long run are this reader's.</param>
    public static void Each<T>(string reader, Gen<T> cases, Action<T> check, int few, int share)
    {
        var count = Asked is { } all ? (int)Math.Max(1, (long)all * share / AllShares) : few;
        var clock = Stopwatch.StartNew();
        var failures = new Dictionary<string, string>();
        var ran = 0;
        var slowest = TimeSpan.Zero;
        for (; ran < count && failures.Count < MostKinds; ran++)
        {
            var input = cases.Generate(new PCG((uint)ran, (ulong)Seed), null, out _);
            var (failure, time) = Failure(input, check, $"{reader}, ITA_SEED={Seed} case {ran}");
            slowest = time > slowest ? time : slowest;
            if (failure is null || failures.ContainsKey(KindOf(failure)))
                continue;

            var smallest = Smaller.Of(
                input,
                smaller => Failure(smaller, check, reader).Failure is { } same && KindOf(same) == KindOf(failure)
            );
            failures[KindOf(failure)] =
                $"{reader}, ITA_SEED={Seed} case {ran}: {Smaller.Shown(smallest)}\n"
                + (Failure(smallest, check, reader).Failure ?? failure);
        }

        if (Asked is not null)
            Console.WriteLine(
                $"fuzz\t{reader}\t{ran}\t{clock.Elapsed.TotalSeconds:0.0}\t{slowest.TotalMilliseconds:0}\t{failures.Count}"
            );

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Values));
    }

    /// <summary>
    /// Time is the processor's, of this process: a long run has the process to itself, the suite does not.
    /// </summary>
    private static (Exception? Failure, TimeSpan Time) Failure<T>(T input, Action<T> check, string name)
    {
        using var watch = new Timer(
            _ => Environment.FailFast($"{name} does not end: {Smaller.Shown(input)}"),
            null,
            Forever,
            Timeout.InfiniteTimeSpan
        );
        try
        {
            var time = TimeOf(input, check);
            if (Asked is null || time < Longest)
                return (null, time);

            // The first case of a kind also pays for compiling.
            time = TimeOf(input, check);
            return (time < Longest ? null : new TimeoutException($"takes {time.TotalSeconds:0.0} s"), time);
        }
#pragma warning disable CA1031 // whatever a reader throws is what is sought
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (failure, TimeSpan.Zero);
        }
    }

    private static TimeSpan TimeOf<T>(T input, Action<T> check)
    {
        var before = Environment.CpuUsage.TotalTime;
        check(input);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>One fault shows in many inputs: where it was thrown tells it from others.</summary>
    private static string KindOf(Exception failure) =>
        $"{failure.GetType()} {failure.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ItaSite.", StringComparison.Ordinal))}";

    private static int? Number(string variable) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
