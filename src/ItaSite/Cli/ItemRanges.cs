namespace ItaSite.Cli;

/// <summary>Codes as people shorten them: O1–O6, O8.</summary>
internal static class ItemRanges
{
    /// <param name="all">In the order of the catalogue.</param>
    /// <param name="some">Some of them, in the same order.</param>
    public static string Of(IReadOnlyList<string> all, IReadOnlyCollection<string> some)
    {
        var ranges = new List<(string First, string Last, int Count)>();
        var isOpen = false;
        foreach (var code in all)
        {
            var isOne = some.Contains(code);
            if (isOne && isOpen)
                ranges[^1] = ranges[^1] with { Last = code, Count = ranges[^1].Count + 1 };
            else if (isOne)
                ranges.Add((code, code, 1));

            isOpen = isOne;
        }

        return string.Join(
            ", ",
            ranges.Select(range =>
                range.Count switch
                {
                    1 => range.First,
                    2 => $"{range.First}, {range.Last}",
                    _ => $"{range.First}–{range.Last}",
                }
            )
        );
    }
}
