using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// Names of bidders as they are compared: without prices, numbering, spaces and words for the kind of firm.
/// </summary>
internal static partial class TraderName
{
    /// <summary>
    /// The names that stand in a cell, below or behind one another; a name that is broken over two lines is two here.
    /// </summary>
    /// <returns>Each as it is written, and as it is compared.</returns>
    public static List<(string Written, string Folded)> AllIn(string text) =>
        [
            .. Amounts
                .Between(text)
                .SelectMany(piece => piece.Split(['\n', '\r', ';']))
                .Select(piece => (Written: Trimmed(piece), Folded: Fold(piece)))
                .Where(name => name.Folded.Length > 0),
        ];

    private static string Trimmed(string piece) =>
        PriceWords()
            .Replace(Numbering().Replace(piece, ""), "")
            .Trim(' ', '\t', '/', '-', '–', '—', '−', ':', '=', ',', '(', ')');

    private static string Fold(string piece)
    {
        var letters = FoldedText.Of(Trimmed(piece));
        return Suffix().Replace(Prefix().Replace(letters, ""), "");
    }

    [GeneratedRegex(@"^\s*\(?[0-9]{1,3}[.)]\s*")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"(?:เป็นเงิน|เสนอราคา|ราคาที่เสนอ|ราคาที่ตกลง|ราคา)?[\s/:=-]*$|^\s*บาท(?:ถ้วน)?\s*$")]
    private static partial Regex PriceWords();

    [GeneratedRegex("^(?:บริษัท|บจก|บมจ|หจก|ห้างหุ้นส่วนจำกัด|ห้างหุ้นส่วนสามัญ|ห้างหุ้นส่วน|ร้าน)+")]
    private static partial Regex Prefix();

    [GeneratedRegex("(?:จำกัด|มหาชน)+$")]
    private static partial Regex Suffix();
}
