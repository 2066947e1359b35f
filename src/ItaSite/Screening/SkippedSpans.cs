using System.Buffers;

namespace ItaSite.Screening;

/// <summary>
/// Where a text names a file or an address, which must stay as the file is called, and where a YAML file speaks to its
/// maintainer.
/// </summary>
internal static class SkippedSpans
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\r\n\u00A0\"'()|<>[]{},“”");

    private static readonly SearchValues<char> FolderLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    private static readonly SearchValues<char> ExtensionLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <returns>For every position of the text, whether nothing there is to be judged.</returns>
    public static bool[] Of(string file, string text)
    {
        var quiet = new bool[text.Length];
        var isYaml = file.EndsWith(".yaml", StringComparison.Ordinal);
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (isYaml && text.AsSpan(start, end - start).TrimStart(" \t") is ['#', ..])
                quiet.AsSpan(start, end - start).Fill(true);
            else
                MarkLine(text, start, end, quiet);

            start = end + 1;
        }

        return quiet;
    }

    private static void MarkLine(string text, int start, int end, bool[] quiet)
    {
        var line = text.AsSpan(start, end - start);
        var marks = quiet.AsSpan(start, end - start);
        MarkEnclosed(line, marks, "](", ')');
        MarkTags(line, marks);
        for (var i = 0; i < line.Length; )
        {
            var length = line[i..].IndexOfAny(Breaks);
            var stop = length < 0 ? line.Length : i + length;
            if (IsPath(line[i..stop]))
                marks[i..stop].Fill(true);

            i = stop + 1;
        }
    }

    private static void MarkEnclosed(ReadOnlySpan<char> line, Span<bool> marks, string open, char close)
    {
        for (var i = 0; i < line.Length; )
        {
            var at = line[i..].IndexOf(open);
            if (at < 0)
                return;

            var start = i + at + open.Length;
            var length = line[start..].IndexOf(close);
            if (length < 0)
                return;

            marks.Slice(start, length).Fill(true);
            i = start + length + 1;
        }
    }

    /// <summary>
    /// HTML tags and bare addresses in angle brackets, but no comments: a clerk may take those into use.
    /// </summary>
    private static void MarkTags(ReadOnlySpan<char> line, Span<bool> marks)
    {
        for (var i = 0; i < line.Length - 1; )
        {
            var at = line[i..^1].IndexOf('<');
            if (at < 0)
                return;

            var start = i + at;
            i = start + 1;
            if (!char.IsAsciiLetter(line[i]) && line[i] != '/')
                continue;

            var length = line[start..].IndexOf('>');
            if (length < 0)
                return;

            marks.Slice(start, length).Fill(true);
            i = start + length;
        }
    }

    /// <summary>
    /// files/o12.pdf#page=4, https://…, ../a, x.csv: something with an extension, a scheme or a folder in Latin
    /// letters.
    /// </summary>
    private static bool IsPath(ReadOnlySpan<char> word)
    {
        if (
            word.Contains("://", StringComparison.Ordinal)
            || word.Contains('@')
            || word.StartsWith("www.")
            || word.StartsWith("./")
            || word.StartsWith("../")
        )
            return true;

        var folder = word.IndexOf('/');
        if (
            folder == 0
            || (
                folder > 0
                && !word[..folder].ContainsAnyExcept(FolderLetters)
                && word[..folder].ContainsAnyInRange('a', 'z')
            )
        )
            return true;

        var end = word.IndexOfAny('#', '?');
        var dot = (end < 0 ? word : word[..end]).LastIndexOf('.');
        var extension = dot < 0 ? [] : (end < 0 ? word : word[..end])[(dot + 1)..];
        return extension.Length is >= 2 and <= 5
            && !extension.ContainsAnyExcept(ExtensionLetters)
            && extension.ContainsAnyInRange('a', 'z');
    }
}
