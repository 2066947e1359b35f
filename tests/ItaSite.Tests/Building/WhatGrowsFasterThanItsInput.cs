using System.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>
/// Twice the input may take twice the memory, and a little more for tables that double. <c>ITA_GROWTH=…</c> prints the
/// figures of sizes up to that one, with the time on the processor, and asserts nothing on it.
/// </summary>
[Collection(nameof(AloneInTheProcess))]
public sealed class WhatGrowsFasterThanItsInput(ITestOutputHelper output)
{
    private const int Size = 1000;
    private const double MostPerDoubling = 2.7;

    public static TheoryData<string> Kinds => [.. Growth.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_as_much_of_anything_takes_about_twice_the_memory(string kind)
    {
        Growth.Build(kind, 20);
        var nothing = Allocated(kind, 20);
        var (once, twice) = (Allocated(kind, Size) - nothing, Allocated(kind, 2 * Size) - nothing);
        if (int.TryParse(Environment.GetEnvironmentVariable("ITA_GROWTH"), out var largest))
            Print(kind, largest);

        Assert.True(
            twice < Math.Max(4 << 20, once * MostPerDoubling),
            $"{kind}: {once / 1024} kB, and {twice / 1024} kB for twice as much"
        );
    }

    private static long Allocated(string kind, int size)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            Growth.Build(kind, size);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }

    private void Print(string kind, int largest)
    {
        for (var size = largest / 4; size <= largest; size *= 2)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var bytes = GC.GetTotalAllocatedBytes();
            Growth.Build(kind, size);
            var time = Process.GetCurrentProcess().TotalProcessorTime - before;
            output.WriteLine(
                $"{kind}\t{size}\t{time.TotalSeconds:0.00} s\t{(GC.GetTotalAllocatedBytes() - bytes) >> 20} MB"
            );
        }
    }
}
