namespace ItaSite.Thai;

/// <summary>A text in one line: whatever white space it has between words becomes one space.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
