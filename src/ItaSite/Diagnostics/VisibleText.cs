namespace ItaSite.Diagnostics;

/// <summary>Shows in a message what nobody can see in a text.</summary>
internal static class VisibleText
{
    /// <returns>The text with U+200B and the like written out.</returns>
    public static string Of(string text) => WrittenOut(text, IsInvisible);

    public static string OfLetter(char letter) => $"U+{((int)letter).ToString("X4")}";

    /// <summary>
    /// A text from outside as one line of a message shows it: nothing in it can break the line, steer a terminal or
    /// turn the reading direction.
    /// </summary>
    public static string OneLine(string text) => WrittenOut(text, Misleads);

    /// <summary>Controls, line ends, and marks that turn the reading direction.</summary>
    public static bool Misleads(char letter) =>
        char.IsControl(letter)
        || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Controls, spaces without width, marks of direction, and spaces that only look like one.</summary>
    public static bool IsInvisible(char letter) =>
        Misleads(letter)
        || letter
            is '\u00A0'
                or '\u00AD'
                or (>= '\u200B' and <= '\u200D')
                or '\u202F'
                or (>= '\u2060' and <= '\u2065')
                or '\u3000'
                or '\uFEFF';

    private static string WrittenOut(string text, Func<char, bool> isHidden) =>
        text.Any(isHidden)
            ? string.Concat(text.Select(letter => isHidden(letter) ? OfLetter(letter) : $"{letter}"))
            : text;
}
