namespace ItaSite.Thai;

/// <summary>A text in one line: whatever white space it has between words becomes one space.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        Is(text) ? text : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static bool Is(string text)
    {
        var last = ' ';
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && (letter != ' ' || last == ' '))
                return false;

            last = letter;
        }

        return text.Length == 0 || last != ' ';
    }
}
