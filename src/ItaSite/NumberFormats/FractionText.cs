using System.Globalization;
using System.Text;

namespace ItaSite.NumberFormats;

/// <summary>A number as a fraction: <c># ?/?</c>, <c># ??/??</c>, <c># ?/8</c>, <c>?/?</c>.</summary>
internal static class FractionText
{
    private const int MostDigits = 4;
    private const int LongestDenominator = 9;

    /// <summary>Larger numbers have no fraction that fifteen digits could tell.</summary>
    private const double Largest = 1e15;

    /// <summary>Without a sign; null for a number that is too large.</summary>
    /// <param name="isNought">Whether nothing but noughts is shown.</param>
    public static string? Of(FormatSection section, double value, out bool isNought)
    {
        isNought = false;
        var tokens = section.Tokens;
        if (
            Math.Abs(value) * Math.Pow(100, section.Percents) >= Largest
            || tokens.Any(token => token is { Part: FormatPart.Denominator, Text.Length: > LongestDenominator })
        )
            return null;

        var slash = tokens.Index().First(token => token.Item.Part == FormatPart.Slash).Index;
        var numerator = slash;
        while (numerator > 0 && tokens[numerator - 1].Part == FormatPart.Digit)
            numerator--;

        var end = slash + 1;
        while (end < tokens.Count && tokens[end].Part is FormatPart.Digit or FormatPart.Denominator)
            end++;

        var isMixed = tokens.Take(numerator).Any(token => token.Part == FormatPart.Digit);
        var amount = Scaled(section, value);
        var whole = isMixed ? decimal.Truncate(amount) : 0;
        var (top, bottom) = Nearest(amount - whole, [.. tokens.Take((slash + 1)..end)]);
        if (isMixed && top == bottom)
            (whole, top, bottom) = (whole + 1, 0, 1);

        isNought = whole == 0 && top == 0;
        var text = new StringBuilder();
        Whole(text, tokens, numerator, isMixed ? whole : null, hasFraction: top > 0);
        Fraction(text, tokens, (numerator, slash, end), top, bottom, isBlank: isMixed && top == 0);
        foreach (var token in tokens.Skip(end))
            text.Append(NumberText.Sign(token));

        return text.ToString();
    }

    private static decimal Scaled(FormatSection section, double value)
    {
        var amount = Math.Abs((decimal)value);
        for (var percent = 0; percent < section.Percents; percent++)
            amount *= 100;

        return amount;
    }

    private static (decimal Top, decimal Bottom) Nearest(decimal part, IReadOnlyList<FormatToken> bottom)
    {
        if (
            bottom is [{ Part: FormatPart.Denominator } fixedBottom]
            && decimal.TryParse(fixedBottom.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var given)
        )
            return (decimal.Round(part * given, MidpointRounding.AwayFromZero), given);

        var most = (int)Math.Pow(10, Math.Min(MostDigits, bottom.Count)) - 1;
        var best = (Top: decimal.Round(part, MidpointRounding.AwayFromZero), Bottom: 1m);
        var distance = Math.Abs(part - best.Top);
        for (var candidate = 2; candidate <= most && distance > 0; candidate++)
        {
            var top = decimal.Round(part * candidate, MidpointRounding.AwayFromZero);
            var off = Math.Abs(part - (top / candidate));
            if (off < distance)
                (best, distance) = ((top, candidate), off);
        }

        return best;
    }

    private static void Whole(
        StringBuilder text,
        IReadOnlyList<FormatToken> tokens,
        int numerator,
        decimal? whole,
        bool hasFraction
    )
    {
        var head = tokens.Take(numerator).ToList();
        if (whole is not { } amount)
        {
            foreach (var token in head)
                text.Append(NumberText.Sign(token));

            return;
        }

        // # alone shows no nought, but a number without a fraction has to show something.
        var last = head.FindLastIndex(token => token.Part == FormatPart.Digit);
        if (amount == 0 && !hasFraction)
            head[last] = new FormatToken(FormatPart.Digit, "0");

        text.Append(NumberText.Of(FormatSection.General.With(head), (double)amount, out _));
    }

    private static void Fraction(
        StringBuilder text,
        IReadOnlyList<FormatToken> tokens,
        (int Numerator, int Slash, int End) at,
        decimal top,
        decimal bottom,
        bool isBlank
    )
    {
        var above = Written(top, [.. tokens.Take(at.Numerator..at.Slash)], isRight: true);
        var below = Written(bottom, [.. tokens.Take((at.Slash + 1)..at.End)], isRight: false);
        if (isBlank && tokens[at.Slash - 1].Text != "0")
            text.Append(' ', above.Length + 1 + below.Length);
        else
            text.Append(above).Append('/').Append(below);
    }

    private static string Written(decimal number, IReadOnlyList<FormatToken> places, bool isRight)
    {
        var written = number.ToString();
        if (places is [{ Part: FormatPart.Denominator }])
            return written;

        var noughts = places.Count(place => place.Text == "0");
        var blanks = places.Count(place => place.Text == "?");
        written = written.PadLeft(noughts, '0');
        return isRight ? written.PadLeft(noughts + blanks) : written.PadRight(noughts + blanks);
    }
}
