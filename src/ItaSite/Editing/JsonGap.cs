namespace ItaSite.Editing;

/// <summary>What stands between the values of JSON.</summary>
internal static class JsonGap
{
    /// <summary>The comma that parts two values; a comment may hold others.</summary>
    public static int CommaIn(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == ',')
                return i;

            if (EndOfComment(text, i) is { } behind)
                i = behind - 1;
        }

        return -1;
    }

    public static bool HasComment(string text, int start, int end)
    {
        var isText = false;
        for (var i = start; i < end; i++)
        {
            if (isText && text[i] == '\\')
                i++;
            else if (text[i] == '"')
                isText = !isText;
            else if (!isText && text[i] == '/')
                return true;
        }

        return false;
    }

    private static int? EndOfComment(string text, int at)
    {
        if (text[at] != '/' || at + 1 >= text.Length)
            return null;

        var isLine = text[at + 1] == '/';
        var end = text.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + (isLine ? 1 : 2);
    }
}
