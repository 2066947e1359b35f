namespace ItaSite.NumberFormats;

/// <summary>
/// Settles what the signs of a section mean, since m, comma, point and stroke depend on what stands around them.
/// </summary>
internal static class SectionTokens
{
    /// <returns>Null if they contradict each other, such as days among digits.</returns>
    public static IReadOnlyList<FormatToken>? Settled(IReadOnlyList<FormatToken> read)
    {
        var isDateOrTime = read.Any(token => token.IsDate || token.IsTime);
        return isDateOrTime ? OfDate([.. read]) : OfNumber([.. read]);
    }

    private static List<FormatToken>? OfDate(List<FormatToken> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (
                token.Part == FormatPart.Point
                && index > 0
                && tokens[index - 1].Part is FormatPart.Second or FormatPart.ElapsedSeconds
            )
                JoinFraction(tokens, index);
            else if (
                token.Part
                is FormatPart.Point
                    or FormatPart.Comma
                    or FormatPart.Slash
                    or FormatPart.Percent
                    or FormatPart.Denominator
            )
                tokens[index] = token with { Part = FormatPart.Literal };
            else if (token is { Part: FormatPart.Month, Text.Length: < 3 } && IsMinute(tokens, index))
                tokens[index] = token with { Part = FormatPart.Minute };
            else if (token.Part is FormatPart.Digit or FormatPart.General or FormatPart.Exponent or FormatPart.Text)
                return null;
        }

        return tokens;
    }

    /// <summary>A second exponent, or digits behind a sign that follows the first: of which number?</summary>
    public static bool HasDigitsBehindExponent(IReadOnlyList<FormatToken> tokens)
    {
        var behind = tokens
            .SkipWhile(token => token.Part != FormatPart.Exponent)
            .Skip(1)
            .SkipWhile(token => token.Part == FormatPart.Digit);
        return behind.Any(token => token.Part is FormatPart.Digit or FormatPart.Exponent);
    }

    /// <summary>Decimals right behind the seconds are theirs.</summary>
    private static void JoinFraction(List<FormatToken> tokens, int point)
    {
        var end = point + 1;
        while (end < tokens.Count && tokens[end] is { Part: FormatPart.Digit, Text: "0" })
            end++;

        tokens[point] =
            end == point + 1
                ? tokens[point] with
                {
                    Part = FormatPart.Literal,
                }
                : new FormatToken(FormatPart.SecondFraction, new string('0', end - point - 1));
        tokens.RemoveRange(point + 1, end - point - 1);
    }

    /// <summary>m behind hours or before seconds counts minutes.</summary>
    private static bool IsMinute(List<FormatToken> tokens, int index)
    {
        var before =
            index == 0
                ? -1
                : tokens.FindLastIndex(
                    index - 1,
                    token => (token.IsDate || token.IsTime) && token.Part != FormatPart.AmPm
                );
        var after = tokens.FindIndex(index + 1, token => token.IsDate || token.IsTime);
        return (before >= 0 && tokens[before].Part is FormatPart.Hour or FormatPart.ElapsedHours)
            || (after >= 0 && tokens[after].Part is FormatPart.Second or FormatPart.ElapsedSeconds);
    }

    private static List<FormatToken> OfNumber(List<FormatToken> tokens)
    {
        var first = tokens.FindIndex(token => token.Part == FormatPart.Digit);
        var slash = tokens.FindIndex(token => token.Part == FormatPart.Slash);
        var isFraction =
            slash > 0
            && tokens[slash - 1].Part == FormatPart.Digit
            && slash + 1 < tokens.Count
            && JoinDenominator(tokens, slash + 1);
        var point = tokens.FindIndex(token => token.Part == FormatPart.Point);
        for (var index = 0; index < tokens.Count; index++)
        {
            var part = tokens[index].Part switch
            {
                FormatPart.Comma => CommaAt(tokens, index, first),
                FormatPart.Slash when !isFraction || index != slash => FormatPart.Literal,
                FormatPart.Denominator when !isFraction || index != slash + 1 => FormatPart.Literal,
                FormatPart.Point when isFraction || first < 0 || index != point => FormatPart.Literal,
                FormatPart.Exponent when first < 0 || first > index => FormatPart.Literal,
                var same => same,
            };
            tokens[index] = tokens[index] with { Part = part };
        }

        return tokens;
    }

    /// <summary>A number behind the stroke is the denominator itself; noughts may end it.</summary>
    private static bool JoinDenominator(List<FormatToken> tokens, int start)
    {
        if (tokens[start].Part != FormatPart.Denominator)
            return tokens[start].Part == FormatPart.Digit;

        var end = start;
        while (
            end < tokens.Count
            && (tokens[end].Part == FormatPart.Denominator || tokens[end] is { Part: FormatPart.Digit, Text: "0" })
        )
            end++;

        tokens[start] = new FormatToken(
            FormatPart.Denominator,
            string.Concat(tokens.Take(start..end).Select(token => token.Text))
        );
        tokens.RemoveRange(start + 1, end - start - 1);
        return true;
    }

    private static FormatPart CommaAt(List<FormatToken> tokens, int index, int firstDigit)
    {
        if (firstDigit < 0 || firstDigit > index)
            return FormatPart.Literal;

        for (
            var after = index + 1;
            after < tokens.Count
                && tokens[after].Part is not (FormatPart.Point or FormatPart.Exponent or FormatPart.Slash);
            after++
        )
        {
            if (tokens[after].Part == FormatPart.Digit)
                return FormatPart.Comma;
        }

        var before = index - 1;
        while (tokens[before].Part == FormatPart.Thousand)
            before--;

        return tokens[before].Part == FormatPart.Digit ? FormatPart.Thousand : FormatPart.Literal;
    }
}
