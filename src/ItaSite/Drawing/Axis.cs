namespace ItaSite.Drawing;

/// <summary>The scale of a chart's values: from a round number to a round number, zero always among them.</summary>
/// <param name="Step">1, 2 or 5 times a power of ten.</param>
internal sealed record Axis(decimal From, decimal To, decimal Step)
{
    private const int MostSteps = 5;
    private const decimal Finest = 0.01m;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = From; tick <= To; tick += Step)
                yield return tick;
        }
    }

    /// <summary>At most six ticks. Counts are never parted: half a complaint is none.</summary>
    public static Axis Of(IEnumerable<decimal> values)
    {
        var (least, most, areWhole) = (0m, 0m, true);
        foreach (var value in values)
        {
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
            areWhole &= value == decimal.Truncate(value);
        }

        if (least == most)
            return new Axis(0, 1, 1);

        for (var power = areWhole ? 1m : Finest; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<decimal>)[power, 2 * power, 5 * power])
            {
                var (from, to) = (decimal.Floor(least / step) * step, decimal.Ceiling(most / step) * step);
                if ((to - from) / step <= MostSteps)
                    return new Axis(from, to, step);
            }
        }
    }

    /// <summary>Where a value stands between two coordinates.</summary>
    public double Place(decimal value, double from, double to) =>
        from + ((double)((value - From) / (To - From)) * (to - from));
}
