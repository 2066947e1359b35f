using System.Globalization;

namespace ItaSite.Drawing;

/// <summary>
/// How wide a text is, guessed without its font: rather too wide than too narrow. Marks above and below a Thai letter
/// take no width.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = " .,:;'!|()[]{}ijlIft/-เแโใไ";
    private const string Wide = "ฌญฒณฬฑฆฎฏฐMW@%mwำ…—";

    /// <returns>In the units of <paramref name="size"/>.</returns>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Ems(rune);

        return width * size;
    }

    /// <summary>The text, cut between letters and ended by … where it is wider.</summary>
    public static string Shorten(string text, double size, double width)
    {
        if (Of(text, size) <= width)
            return text;

        var kept = "";
        foreach (var cluster in ThaiClusters.Of(text))
        {
            if (Of(kept + cluster + "…", size) > width)
                break;

            kept += cluster;
        }

        return $"{kept.TrimEnd()}…";
    }

    private static double Ems(System.Text.Rune rune)
    {
        if (
            System.Text.Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
        )
            return 0;

        if (rune.Value > 0x2e80)
            return 1.1;

        var letter = (char)rune.Value;
        return Narrow.Contains(letter, StringComparison.Ordinal) ? 0.38
            : Wide.Contains(letter, StringComparison.Ordinal) ? 0.95
            : 0.64;
    }
}
