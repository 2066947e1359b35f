namespace ItaSite.Svg;

/// <summary>
/// How many elements a browser draws once every <c>use</c>, pattern, mask and marker has been followed: ten that use
/// ten that use ten hang it. What a style sheet in the drawing names is not counted.
/// </summary>
internal sealed class SvgReuse
{
    public const int Most = 1_000_000;
    private const int MostRounds = 64;

    private readonly List<(int Parent, IReadOnlyList<string> Uses)> elements = [];
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);

    /// <param name="parent">The number of the element around it; below zero for the outermost.</param>
    /// <param name="uses">The ids of what it draws again.</param>
    /// <returns>Its number.</returns>
    public int Add(int parent, string? id, IReadOnlyList<string> uses)
    {
        var number = elements.Count;
        elements.Add((parent, uses));
        if (id is not null)
            byId.TryAdd(id, number);

        return number;
    }

    public bool IsTooMuch()
    {
        if (!elements.Exists(element => element.Uses.Count > 0))
            return false;

        var before = new long[elements.Count];
        for (var round = 0; round < MostRounds; round++)
        {
            var sizes = Sizes(before);
            if (sizes.Length == 0 || sizes[0] > Most)
                return sizes.Length > 0;

            if (sizes.AsSpan().SequenceEqual(before))
                return false;

            before = sizes;
        }

        // What uses itself draws nothing in a browser, and grows here with each round.
        return true;
    }

    /// <param name="before">Of the round before: what is used may stand anywhere.</param>
    private long[] Sizes(long[] before)
    {
        var sizes = new long[elements.Count];
        for (var i = elements.Count - 1; i >= 0; i--)
        {
            var (parent, uses) = elements[i];
            sizes[i]++;
            foreach (var id in uses)
            {
                if (byId.TryGetValue(id, out var used))
                    sizes[i] = Math.Min(sizes[i] + before[used], int.MaxValue);
            }

            if (parent >= 0)
                sizes[parent] = Math.Min(sizes[parent] + sizes[i], int.MaxValue);
        }

        return sizes;
    }
}
