namespace ItaSite.NumberFormats;

/// <summary>
/// A number under General: all that was typed. Excel shows as much of it as its column is wide; a page has no such
/// limit.
/// </summary>
internal static class GeneralText
{
    /// <summary>What no person types was worked out, and ends where Excel ends it.</summary>
    private const int LongestTyped = 14;

    private const int ShownOfOthers = 10;
    private const int Satang = 2;
    private const int LongestWhole = 21;
    private const int LongestFraction = 20;

    public static string Of(double value)
    {
        var digits = Shown(DecimalDigits.Of(value));
        return (value < 0 && !digits.IsNought ? "-" : "")
            + (digits.Point > LongestWhole || digits.Decimals > LongestFraction ? Scientific(digits) : Plain(digits));
    }

    private static DecimalDigits Shown(DecimalDigits all)
    {
        if (all.Digits.Length <= LongestTyped)
            return all;

        // Noughts behind the point count as digits for Excel, too.
        var decimals =
            all.Point > 0 ? ShownOfOthers - all.Point
            : all.Point > -4 ? ShownOfOthers - 1
            : ShownOfOthers - all.Point;
        return all.Rounded(Math.Max(Satang, decimals));
    }

    private static string Plain(DecimalDigits digits)
    {
        var whole = digits.Whole() is { Length: > 0 } written ? written : "0";
        return digits.Decimals == 0
            ? whole
            : $"{whole}.{string.Concat(Enumerable.Range(0, digits.Decimals).Select(digits.Decimal))}";
    }

    private static string Scientific(DecimalDigits digits)
    {
        var exponent = digits.Point - 1;
        var decimals = digits.Digits.Length > 1 ? $".{digits.Digits[1..]}" : "";
        return $"{digits.Digits[0]}{decimals}E{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }
}
