using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>The mark of an entry of a numbered list in HTML.</summary>
internal static class PastedNumbers
{
    /// <param name="type">The attribute: 1, a, A, i or I.</param>
    /// <param name="style">Which may say <c>list-style-type: thai</c>.</param>
    public static string Of(int number, string? type, string? style) =>
        style?.Contains("thai", StringComparison.OrdinalIgnoreCase) == true ? $"{ThaiDigits.ToThai($"{number}")}."
        : type is "a" && number is >= 1 and <= 26 ? $"{(char)('a' + number - 1)}."
        : type is "A" && number is >= 1 and <= 26 ? $"{(char)('A' + number - 1)}."
        : $"{Math.Clamp(number, 0, 999_999_999)}.";
}
