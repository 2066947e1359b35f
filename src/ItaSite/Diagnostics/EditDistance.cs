namespace ItaSite.Diagnostics;

/// <summary>How many letters must be changed, added, taken away or swapped with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The distance from <paramref name="name"/> to the first n letters of <paramref name="text"/>, for every n from 0.
    /// </summary>
    public static int[] ToPrefixes(string name, ReadOnlySpan<char> text)
    {
        var distances = new int[text.Length + 1];
        var beforeLast = new int[name.Length + 1];
        var last = new int[name.Length + 1];
        var current = new int[name.Length + 1];
        for (var j = 0; j <= name.Length; j++)
            last[j] = j;

        distances[0] = name.Length;
        for (var i = 1; i <= text.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                current[j] = Math.Min(
                    Math.Min(current[j - 1], last[j]) + 1,
                    last[j - 1] + (text[i - 1] == name[j - 1] ? 0 : 1)
                );
                if (i > 1 && j > 1 && text[i - 1] == name[j - 2] && text[i - 2] == name[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            distances[i] = current[name.Length];
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return distances;
    }
}
