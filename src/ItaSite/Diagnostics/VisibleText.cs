namespace ItaSite.Diagnostics;

/// <summary>Shows in a message what nobody can see in a text.</summary>
internal static class VisibleText
{
    /// <returns>The text with U+200B and the like written out.</returns>
    public static string Of(string text) =>
        text.Any(IsInvisible)
            ? string.Concat(text.Select(letter => IsInvisible(letter) ? OfLetter(letter) : $"{letter}"))
            : text;

    public static string OfLetter(char letter) => $"U+{((int)letter).ToString("X4")}";

    /// <summary>
    /// A text from outside as one line of a message shows it: nothing in it can break the line, steer a terminal or
    /// turn the reading direction.
    /// </summary>
    public static string OneLine(string text) =>
        text.Any(Misleads)
            ? string.Concat(text.Select(letter => Misleads(letter) ? OfLetter(letter) : $"{letter}"))
            : text;

    /// <summary>Controls, line ends, and marks that turn the reading direction.</summary>
    public static bool Misleads(char letter) =>
        char.IsControl(letter)
        || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Controls, spaces without width, marks of direction, and spaces that only look like one.</summary>
    public static bool IsInvisible(char letter) =>
        char.IsControl(letter)
        || letter
            is '\u00A0'
                or '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202F')
                or '\u061C'
                or (>= '\u2060' and <= '\u2069')
                or '\u3000'
                or '\uFEFF';
}
