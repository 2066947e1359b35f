using System.Text;

namespace ItaSite.NumberFormats;

/// <summary>Fills the digits of a number into the placeholders of a section.</summary>
internal sealed class NumberText
{
    private readonly FormatSection section;
    private readonly StringBuilder text = new();
    private readonly int wholePlaces;
    private readonly int decimalPlaces;
    private readonly DecimalDigits digits;
    private readonly int exponent;
    private bool isPastPoint;
    private int place;

    private NumberText(FormatSection section, double value)
    {
        this.section = section;
        var end = Enumerable
            .Range(0, section.Tokens.Count)
            .FirstOrDefault(index => section.Tokens[index].Part == FormatPart.Exponent, section.Tokens.Count);
        var point = Enumerable
            .Range(0, end)
            .FirstOrDefault(index => section.Tokens[index].Part == FormatPart.Point, end);
        wholePlaces = section.Tokens.Take(point).Count(token => token.Part == FormatPart.Digit);
        decimalPlaces = section.Tokens.Take(point..end).Count(token => token.Part == FormatPart.Digit);
        var scaled = DecimalDigits.Of(value).Shifted((2 * section.Percents) - (3 * section.Thousands));
        (digits, exponent) = section.IsExponent ? Mantissa(scaled) : (scaled.Rounded(decimalPlaces), 0);
    }

    /// <summary>Without a sign.</summary>
    /// <param name="isNought">Whether nothing but noughts is shown.</param>
    public static string Of(FormatSection section, double value, out bool isNought)
    {
        var number = new NumberText(section, value);
        number.Fill();
        isNought = section.HasDigits && number.digits.IsNought;
        return number.text.ToString();
    }

    /// <summary>
    /// With as many places before the point as the code has: under ##0.0E+0 the exponent goes in steps of three.
    /// </summary>
    private (DecimalDigits Digits, int Exponent) Mantissa(DecimalDigits scaled)
    {
        if (scaled.IsNought)
            return (scaled, 0);

        var step = Math.Max(1, wholePlaces);
        var exponent = wholePlaces == 0 ? scaled.Point : (int)Math.Floor((scaled.Point - 1) / (double)step) * step;
        var rounded = scaled.Shifted(-exponent).Rounded(decimalPlaces);
        return rounded.Point > wholePlaces ? (rounded.Shifted(-step), exponent + step) : (rounded, exponent);
    }

    private void Fill()
    {
        for (var index = 0; index < section.Tokens.Count; index++)
        {
            var token = section.Tokens[index];
            switch (token.Part)
            {
                case FormatPart.Digit when isPastPoint:
                    FillDecimal(token.Text[0]);
                    break;
                case FormatPart.Digit:
                    FillWhole(token.Text[0]);
                    break;
                case FormatPart.Point:
                    if (wholePlaces == 0)
                        text.Append(digits.Whole());

                    text.Append('.');
                    (isPastPoint, place) = (true, 0);
                    break;
                case FormatPart.Exponent:
                    index = FillExponent(index, token.Text[1] == '+');
                    break;
                default:
                    text.Append(Sign(token));
                    break;
            }
        }
    }

    /// <summary>What is no digit, in any kind of section.</summary>
    public static string Sign(FormatToken token) =>
        token.Part switch
        {
            FormatPart.Literal or FormatPart.Percent => token.Text,
            FormatPart.Blank => " ",
            _ => "",
        };

    private void FillWhole(char placeholder)
    {
        var whole = digits.Whole();
        var right = wholePlaces - ++place;

        // More digits than places stand before the first of them.
        if (place == 1)
        {
            for (var surplus = whole.Length - 1; surplus > right; surplus--)
                AppendWhole(whole[whole.Length - 1 - surplus], surplus);
        }

        if (right < whole.Length)
            AppendWhole(whole[whole.Length - 1 - right], right);
        else if (placeholder == '0')
            AppendWhole('0', right);
        else if (placeholder == '?')
            text.Append(' ');
    }

    private void AppendWhole(char digit, int right)
    {
        text.Append(digit);
        if (section.IsGrouped && right > 0 && right % 3 == 0)
            text.Append(',');
    }

    private void FillDecimal(char placeholder)
    {
        if (placeholder == '0' || place < digits.Decimals)
            text.Append(digits.Decimal(place));
        else if (placeholder == '?')
            text.Append(' ');

        place++;
    }

    /// <returns>The last token of the exponent.</returns>
    private int FillExponent(int index, bool hasPlus)
    {
        var places = section.Tokens.Skip(index + 1).TakeWhile(token => token.Part == FormatPart.Digit).ToList();
        var written = Math.Abs(exponent).ToString();
        text.Append('E')
            .Append(
                exponent < 0 ? "-"
                : hasPlus ? "+"
                : ""
            )
            .Append(written.PadLeft(places.Count(token => token.Text == "0"), '0'));
        return index + places.Count;
    }
}
