using System.Globalization;

namespace ItaSite.NumberFormats;

/// <summary>
/// A number that is not negative in decimal digits, of which spreadsheets keep fifteen: 0.digits × 10^point.
/// </summary>
/// <param name="Digits">Without noughts at either end; empty for nought.</param>
internal readonly record struct DecimalDigits(string Digits, int Point)
{
    public const int Most = 15;

    private static readonly DecimalDigits Nought = new("", 0);

    public bool IsNought => Digits.Length == 0;

    /// <summary>How many digits stand behind the point.</summary>
    public int Decimals => Math.Max(0, Digits.Length - Point);

    public static DecimalDigits Of(double value)
    {
        var written = Math.Abs(value).ToString("E14");
        var exponent = written.IndexOf('E', StringComparison.Ordinal);
        return Trimmed(
            string.Concat(written.AsSpan(0, 1), written.AsSpan(2, exponent - 2)),
            int.Parse(written.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign) + 1
        );
    }

    /// <summary>A whole number in its digits.</summary>
    public static DecimalDigits Of(long value)
    {
        var written = value.ToString();
        return Trimmed(written, written.Length);
    }

    /// <summary>Times a power of ten.</summary>
    public DecimalDigits Shifted(int tens) => IsNought ? this : this with { Point = Point + tens };

    /// <summary>Half is rounded up, as spreadsheets do.</summary>
    public DecimalDigits Rounded(int decimals)
    {
        var kept = Point + decimals;
        if (kept >= Digits.Length)
            return this;

        if (kept < 0)
            return Nought;

        if (Digits[kept] < '5')
            return Trimmed(Digits[..kept], Point);

        var digits = Digits[..kept].ToCharArray();
        for (var index = kept - 1; index >= 0; index--)
        {
            if (digits[index] != '9')
            {
                digits[index]++;
                return Trimmed(new string(digits), Point);
            }

            digits[index] = '0';
        }

        return new DecimalDigits("1", Point + 1);
    }

    /// <summary>The digits before the point; empty if there are none.</summary>
    public string Whole() =>
        Point <= 0 ? ""
        : Point <= Digits.Length ? Digits[..Point]
        : Digits.PadRight(Point, '0');

    /// <summary>The digit behind the point.</summary>
    /// <param name="place">From 0.</param>
    public char Decimal(int place) =>
        Point + place is >= 0 and var index && index < Digits.Length ? Digits[index] : '0';

    private static DecimalDigits Trimmed(string digits, int point)
    {
        var kept = digits.TrimEnd('0');
        var start = kept.AsSpan().IndexOfAnyExcept('0');
        return start < 0 ? Nought : new DecimalDigits(kept[start..], point - start);
    }
}
