namespace ItaSite.Diagnostics;

/// <summary>Shows in a message what nobody can see in a text.</summary>
internal static class VisibleText
{
    /// <returns>The text with U+200B and the like written out.</returns>
    public static string Of(string text) =>
        text.Any(IsInvisible)
            ? string.Concat(
                text.Select(letter => IsInvisible(letter) ? $"U+{((int)letter).ToString("X4")}" : $"{letter}")
            )
            : text;

    /// <summary>Controls, spaces without width, marks of direction, and spaces that only look like one.</summary>
    public static bool IsInvisible(char letter) =>
        char.IsControl(letter)
        || letter
            is '\u00A0'
                or '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202F')
                or (>= '\u2060' and <= '\u2064')
                or '\u3000'
                or '\uFEFF';
}
