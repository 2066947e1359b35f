namespace ItaSite.Css;

/// <summary>What letters are to CSS.</summary>
internal static class CssLetters
{
    public static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n';

    public static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter is '_' or >= '\u0080';

    public static bool IsNameLetter(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
