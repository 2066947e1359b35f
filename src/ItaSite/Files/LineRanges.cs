namespace ItaSite.Files;

/// <summary>Writes lines as a reader looks them up: 3, 7–12, 20.</summary>
internal static class LineRanges
{
    public static string Of(IReadOnlyList<int> lines)
    {
        var ranges = new List<string>();
        for (var first = 0; first < lines.Count; )
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1] == lines[last] + 1)
                last++;

            var from = lines[first].ToString();
            ranges.Add(last == first ? from : $"{from}–{lines[last]}");
            first = last + 1;
        }

        return string.Join(", ", ranges);
    }
}
