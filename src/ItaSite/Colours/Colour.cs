using System.Globalization;

namespace ItaSite.Colours;

/// <summary>A colour of a screen (sRGB).</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>How much light it sends out, from 0 to 1, as WCAG 2 has it.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <param name="written"><c>#rgb</c> or <c>#rrggbb</c>.</param>
    public static Colour? Parse(string written)
    {
        var digits = written.Length > 0 && written[0] == '#' ? written[1..] : "";
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));

        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit)
            ? new Colour(Part(digits, 0), Part(digits, 2), Part(digits, 4))
            : null;
    }

    /// <summary>The ratio of WCAG 2, from 1 to 21.</summary>
    public double Contrast(Colour other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary>Black or white, whichever is read better on it: one of them always has 4.5 : 1.</summary>
    public Colour Ink() => Contrast(White) >= Contrast(Black) ? White : Black;

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    internal static double Linear(byte part)
    {
        var value = part / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte Part(string digits, int at) =>
        byte.Parse(digits.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
