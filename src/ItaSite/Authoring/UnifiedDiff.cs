using System.Text;

namespace ItaSite.Authoring;

/// <summary>Shows what a repair changes, in the format that patch and every code viewer read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(FixedFile file)
    {
        var before = LinesOf(file.Before);
        var after = LinesOf(file.After);
        var diff = new StringBuilder().Append($"--- a/{file.Path}\n+++ b/{file.Path}\n");
        var changed = Enumerable.Range(0, before.Length).Where(line => before[line] != after[line]).ToList();
        for (var next = 0; next < changed.Count; )
        {
            var last = next;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context)
                last++;

            AppendHunk(
                diff,
                before,
                after,
                Math.Max(0, changed[next] - Context),
                Math.Min(before.Length, changed[last] + Context + 1)
            );
            next = last + 1;
        }

        return diff.ToString();
    }

    private static void AppendHunk(StringBuilder diff, string[] before, string[] after, int start, int end)
    {
        diff.Append($"@@ -{start + 1},{end - start} +{start + 1},{end - start} @@\n");
        for (var line = start; line < end; )
        {
            var stop = line;
            while (stop < end && before[stop] != after[stop])
                stop++;

            for (var i = line; i < stop; i++)
                AppendLine(diff, '-', before[i]);

            for (var i = line; i < stop; i++)
                AppendLine(diff, '+', after[i]);

            for (line = stop; line < end && before[line] == after[line]; line++)
                AppendLine(diff, ' ', before[line]);
        }
    }

    private static void AppendLine(StringBuilder diff, char sign, string line)
    {
        diff.Append(sign).Append(line);
        if (!line.EndsWith('\n'))
            diff.Append("\n\\ No newline at end of file\n");
    }

    /// <summary>With their line ends, which may be Windows' own.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
            lines[i] += '\n';

        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
