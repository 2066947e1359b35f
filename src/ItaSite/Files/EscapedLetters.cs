using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaSite.Files;

/// <summary>
/// Letters that data formats write as codes: _x0031_ in workbooks, \u0031 in JSON, &amp;#49; in what is quoted twice.
/// </summary>
internal static partial class EscapedLetters
{
    public static string Decode(string text) =>
        !text.Contains("_x", StringComparison.Ordinal)
        && !text.Contains("\\u", StringComparison.Ordinal)
        && !text.Contains("&#", StringComparison.Ordinal)
            ? text
            : Code()
                .Replace(
                    text,
                    match =>
                        (
                            (char)
                                int.Parse(
                                    match.Groups["hex"].Success
                                        ? match.Groups["hex"].ValueSpan
                                        : match.Groups["dec"].ValueSpan,
                                    match.Groups["hex"].Success ? NumberStyles.HexNumber : NumberStyles.None,
                                    CultureInfo.InvariantCulture
                                )
                        ).ToString()
                );

    [GeneratedRegex(
        @"_x(?<hex>[0-9A-Fa-f]{4})_|\\u(?<hex>[0-9A-Fa-f]{4})|&#x(?<hex>[0-9A-Fa-f]{1,4});|&#(?<dec>[0-9]{1,4});"
    )]
    private static partial Regex Code();
}
