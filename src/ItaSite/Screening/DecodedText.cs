using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>
/// A text with its codes as the letters they stand for: %2D in addresses, \u0031 and \x31 in data, &amp;#49; in HTML.
/// </summary>
internal static partial class DecodedText
{
    /// <returns>Nothing for a text without codes.</returns>
    public static IEnumerable<SeenText> Of(string text)
    {
        var codes = Code().Matches(text);
        if (codes.Count == 0)
            yield break;

        var decoded = new StringBuilder(text.Length);
        var runs = new List<SeenRun>();
        var at = 0;
        foreach (Match code in codes)
        {
            runs.Add(new SeenRun(decoded.Length, at, IsOne: false));
            decoded.Append(text, at, code.Index - at);
            runs.Add(new SeenRun(decoded.Length, code.Index, IsOne: true));
            decoded.Append(LetterOf(code));
            at = code.Index + code.Length;
        }

        runs.Add(new SeenRun(decoded.Length, at, IsOne: false));
        yield return new SeenText(decoded.Append(text, at, text.Length - at).ToString(), runs);
    }

    private static char LetterOf(Match code)
    {
        if (code.Groups["mark"].Success)
            return code.Groups["mark"].ValueSpan is "l" ? '\u200E' : '\u200F';

        if (code.Groups["thai"].Success)
            return (char)('๐' + (code.ValueSpan[^1] - '0'));

        var isHex = code.Groups["hex"].Success;
        return (char)
            int.Parse(
                isHex ? code.Groups["hex"].ValueSpan : code.Groups["dec"].ValueSpan,
                isHex ? NumberStyles.HexNumber : NumberStyles.None,
                CultureInfo.InvariantCulture
            );
    }

    [GeneratedRegex(
        @"%(?<hex>[2-7][0-9A-Fa-f])|\\u(?<hex>[0-9A-Fa-f]{4})|\\x(?<hex>[0-9A-Fa-f]{2})|&#x(?<hex>[0-9A-Fa-f]{1,4});"
            + @"|&#(?<dec>[0-9]{1,4});|\\U0000(?<hex>[0-9A-Fa-f]{4})|%E0%B9%(?<thai>9[0-9])|&(?<mark>[lr])rm;"
    )]
    private static partial Regex Code();
}
