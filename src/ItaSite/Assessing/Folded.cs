using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Text as it is compared: one kind of digits, no white space, no difference between a decomposed สระอำ and the letter, capitals as small letters.</summary>
internal static class Folded
{
    private const string DecomposedAm = "\u0E4D\u0E32";

    public static string Of(string text) =>
        string.Concat(ThaiDigits.ToArabic(text).Where(letter => !char.IsWhiteSpace(letter))).Replace(DecomposedAm, "ำ", StringComparison.Ordinal).ToLowerInvariant();
}
