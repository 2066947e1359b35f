using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace ItaSite.Tests.Fuzzing;

/// <summary>
/// Runs a reader on many inputs: few in the suite; <c>ITA_FUZZ=100000 ITA_SEED=…</c> as many as asked, with a line for
/// <c>tests/fuzz.sh</c>.
/// </summary>
internal static class Fuzz
{
    private static readonly int? Asked = int.TryParse(
        Environment.GetEnvironmentVariable("ITA_FUZZ"),
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : null;

    /// <param name="share">A slow reader takes one of so many of the cases asked for.</param>
    public static void Each<T>(string reader, Gen<T> cases, Action<T> check, int few = 300, int share = 1)
    {
        var count = Asked is { } all ? Math.Max(1, all / share) : few;
        var clock = Stopwatch.StartNew();
        var ran = 0;
        var failed = 1;
        try
        {
            cases.Sample(
                input =>
                {
                    Interlocked.Increment(ref ran);
                    check(input);
                },
                iter: count,
                seed: Environment.GetEnvironmentVariable("ITA_SEED"),
                threads: 1
            );
            failed = 0;
        }
        finally
        {
            if (Asked is not null)
                Console.WriteLine($"fuzz\t{reader}\t{ran}\t{clock.Elapsed.TotalSeconds:0.0}\t{failed}");
        }
    }
}
