namespace ItaSite.Thai;

/// <summary>
/// ๐–๙ and 0–9. <c>char.IsDigit</c> and <c>\d</c> accept both, <c>int.Parse</c> only the latter: fold first, then
/// parse.
/// </summary>
internal static class ThaiDigits
{
    private const char ThaiZero = '๐';
    private const char ThaiNine = '๙';

    public static string ToArabic(string text) => Map(text, ThaiZero, ThaiNine, '0');

    public static string ToThai(string text) => Map(text, '0', '9', ThaiZero);

    private static string Map(string text, char first, char last, char target)
    {
        if (text.AsSpan().IndexOfAnyInRange(first, last) < 0)
            return text;

        return string.Create(
            text.Length,
            (text, first, last, target),
            static (span, state) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var letter = state.text[i];
                    span[i] =
                        letter >= state.first && letter <= state.last
                            ? (char)(letter - state.first + state.target)
                            : letter;
                }
            }
        );
    }
}
