using System.Text.RegularExpressions;

namespace ItaSite.Documents;

/// <summary>
/// The words of a sheet's header or footer without its codes (ECMA-376 18.3.1.46): fonts and sizes may part a number,
/// left, middle and right do.
/// </summary>
internal static partial class SheetHeader
{
    public static string TextOf(string written)
    {
        var lines = Section().Replace(written.Replace("&&", "\u0001", StringComparison.Ordinal), "\n");
        return Code().Replace(lines, "").Replace('\u0001', '&');
    }

    [GeneratedRegex("&[LCR]")]
    private static partial Regex Section();

    /// <summary>
    /// A size is two digits at most, so that a number behind it stays whole; Excel itself parts the two by a space.
    /// </summary>
    [GeneratedRegex("""&("[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,2}|[A-Z])""")]
    private static partial Regex Code();
}
