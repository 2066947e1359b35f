using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Markdown;

/// <summary>
/// Reads telephone and e-mail links as authors write them: with spaces, Thai digits, an extension, or the last digits
/// of a second line.
/// </summary>
internal static partial class ContactLink
{
    private const int DigitsOfLandline = 9;

    /// <returns>The link that a telephone or mail program takes; null if it is none.</returns>
    public static string? Of(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        var written = Uri.UnescapeDataString(link[(colon + 1)..]).Trim();
        return link.StartsWith("tel", StringComparison.OrdinalIgnoreCase) ? Telephone(written) : Mail(written);
    }

    private static string? Telephone(string written)
    {
        var match = Number().Match(ThaiDigits.ToArabic(written));
        if (!match.Success)
            return null;

        var number = WithoutSecondLine(match.Groups["number"].Value);
        var plain = Between().Replace(number, "");
        if (plain.Count(char.IsAsciiDigit) is < 3 or > 15)
            return null;

        // What is right as written stays as written.
        var called = number.AsSpan().IndexOfAny(" ()\u00A0") < 0 ? number : plain;
        return match.Groups["extension"] is { Success: true } extension
            ? $"tel:{called};ext={extension.Value}"
            : $"tel:{called}";
    }

    /// <summary>035-123456-7 is two lines, of which the first is called; 035-123-456 is one.</summary>
    private static string WithoutSecondLine(string number)
    {
        var dash = number.LastIndexOfAny(['-', '–', '/']);
        if (dash < 0 || number.Length - dash - 1 > 2)
            return number;

        var first = number[..dash].TrimEnd();
        var digits = first.Count(char.IsAsciiDigit);
        return digits >= DigitsOfLandline || (digits is 3 or 4 && number[dash] == '/') ? first : number;
    }

    private static string? Mail(string written)
    {
        var query = written.IndexOf('?', StringComparison.Ordinal);
        var addresses = (query < 0 ? written : written[..query]).Split(
            (char[])[',', ';'],
            StringSplitOptions.TrimEntries
        );
        return Array.TrueForAll(addresses, one => EmailAddress.Is(one))
            ? $"mailto:{string.Join(',', addresses)}{(query < 0 ? "" : written[query..])}"
            : null;
    }

    [GeneratedRegex(
        @"^(?<number>\+?[0-9*#(][0-9 ()\u00A0.*#/–-]*?)(?:\s*(?:;ext=|ต่อ|ext\.?|#)\s*(?<extension>[0-9]{1,6})"
            + @"(?:[-–][0-9]+)?)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"[ ()\u00A0.–/-]")]
    private static partial Regex Between();
}
