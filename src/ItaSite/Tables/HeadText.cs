using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Tables;

/// <summary>
/// Heads of columns as they are compared: without units in brackets, spaces, signs and ฯ, with one kind of digits and
/// of สระอำ.
/// </summary>
internal static partial class HeadText
{
    private const string DecomposedAm = "\u0E4D\u0E32";
    private const string DoubledE = "\u0E40\u0E40";
    private const char FirstThai = '\u0E01';
    private const char LastThai = '\u0E4E';

    /// <summary>Signs of abbreviation and repetition, among the letters.</summary>
    private const string ThaiSigns = "ฯๆ฿";

    public static string Fold(string head)
    {
        var text = Letters(Brackets().Replace(head, ""));
        return text.Length > 0 ? text : Letters(head);
    }

    private static string Letters(string text) =>
        string.Concat(
                ThaiDigits
                    .ToArabic(text)
                    .Where(letter =>
                        letter is >= FirstThai and <= LastThai
                            ? !ThaiSigns.Contains(letter, StringComparison.Ordinal)
                            : char.IsLetterOrDigit(letter)
                    )
            )
            .Replace(DecomposedAm, "ำ", StringComparison.Ordinal)
            .Replace(DoubledE, "แ", StringComparison.Ordinal)
            .ToLowerInvariant();

    [GeneratedRegex(@"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")]
    private static partial Regex Brackets();
}
