namespace ItaSite.Workplace;

/// <summary>
/// Puts an edited text back into its file: lines that were not touched keep their own line ends, and a file that was
/// not changed stays as it is.
/// </summary>
internal static class LineKeeping
{
    /// <param name="written">As the file has it, from its first letter or from below its top.</param>
    /// <param name="typed">With line feeds.</param>
    public static string Merge(string written, string typed)
    {
        var (old, now) = (Lines(written), Lines(typed));
        var top = 0;
        while (top < Math.Min(old.Count, now.Count) && Letters(old[top]) == Letters(now[top]))
            top++;

        var tail = 0;
        while (
            tail < Math.Min(old.Count, now.Count) - top
            && Letters(old[old.Count - 1 - tail]) == Letters(now[now.Count - 1 - tail])
        )
            tail++;

        var end = written.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var middle = now.Skip(top).Take(now.Count - top - tail).Select(line => WithEnd(line, end));
        return string.Concat([.. old.Take(top), .. middle, .. old.Skip(old.Count - tail)]);
    }

    /// <summary>With line feeds, as a browser shows it.</summary>
    public static string Shown(string written) =>
        written.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string WithEnd(string line, string end) => line.EndsWith('\n') ? Letters(line) + end : line;

    private static string Letters(string line) => line.TrimEnd('\n').TrimEnd('\r');

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
