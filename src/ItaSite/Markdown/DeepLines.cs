namespace ItaSite.Markdown;

/// <summary>
/// Lists and quotes deeper within one another than can be read, found by the beginnings of lines: the library would
/// look at each level of each line before it gives up.
/// </summary>
internal static class DeepLines
{
    private const int Deepest = 100;

    /// <summary>Where the first one stands; null for a text that can be read.</summary>
    public static int? FirstIn(string text)
    {
        var columns = new Stack<int>();
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = text.AsSpan(start, length < 0 ? text.Length - start : length);
            if (!IsRule(line) && IsDeep(line, columns) is { } at)
                return start + at;

            start += line.Length + 1;
        }

        return null;
    }

    /// <param name="columns">Of the marks that the line may stand within.</param>
    private static int? IsDeep(ReadOnlySpan<char> line, Stack<int> columns)
    {
        var column = 0;
        for (var at = 0; at < line.Length; )
        {
            if (line[at] is ' ' or '\t')
            {
                column += line[at] == '\t' ? 4 : 1;
                at++;
                continue;
            }

            var mark = MarkIn(line[at..]);
            if (mark == 0)
                return null;

            while (columns.TryPeek(out var above) && above >= column)
                columns.Pop();

            columns.Push(column);
            if (columns.Count > Deepest)
                return at;

            at += mark;
            column += mark;
        }

        return null;
    }

    /// <summary>How long the mark of a list or quote is that begins here; 0 for anything else.</summary>
    private static int MarkIn(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '>')
            return 1;

        var length = rest[0] is '-' or '+' or '*' ? 1 : LengthOfNumber(rest);
        return length > 0 && (length == rest.Length || rest[length] is ' ' or '\t') ? length : 0;
    }

    private static int LengthOfNumber(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && digits < 10 && char.IsAsciiDigit(rest[digits]))
            digits++;

        return digits is > 0 and < 10 && digits < rest.Length && (rest[digits] is '.' or ')') ? digits + 1 : 0;
    }

    /// <summary>Stars or dashes and nothing else draw a line, however many.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var marks = line.Trim();
        return marks.Length > 0 && (marks[0] is '-' or '*') && marks.IndexOfAnyExcept(marks[0], ' ', '\t') < 0;
    }
}
