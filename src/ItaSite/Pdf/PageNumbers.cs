namespace ItaSite.Pdf;

/// <summary>Pages as a message names them: <c>3, 5–7</c>.</summary>
internal static class PageNumbers
{
    public static string Of(IReadOnlyList<int> pages)
    {
        var ranges = new List<string>();
        for (var i = 0; i < pages.Count; )
        {
            var last = i;
            while (last + 1 < pages.Count && pages[last + 1] == pages[last] + 1)
                last++;

            ranges.Add(last == i ? Text(pages[i]) : $"{Text(pages[i])}–{Text(pages[last])}");
            i = last + 1;
        }

        return string.Join(", ", ranges);
    }

    private static string Text(int number) => number.ToString();
}
