namespace ItaSite.NumberFormats;

/// <summary>One of the parts that semicolons cut a format into.</summary>
/// <param name="Condition">Null if its place says which numbers it is for.</param>
internal sealed record FormatSection(
    IReadOnlyList<FormatToken> Tokens,
    FormatCondition? Condition,
    FormatLocale Locale,
    bool IsColoured
)
{
    public static readonly FormatSection General = new(
        [new FormatToken(FormatPart.General, "General")],
        null,
        FormatLocale.Unsaid,
        IsColoured: false
    );

    public bool IsDateOrTime { get; } = Tokens.Any(token => token.IsDate || token.IsTime);

    public bool HasText { get; } = Has(Tokens, FormatPart.Text);

    public bool HasGeneral { get; } = Has(Tokens, FormatPart.General);

    public bool HasDigits { get; } = Has(Tokens, FormatPart.Digit);

    public bool IsFraction { get; } = Has(Tokens, FormatPart.Slash);

    public bool IsExponent { get; } = Has(Tokens, FormatPart.Exponent);

    public bool IsGrouped { get; } = Has(Tokens, FormatPart.Comma);

    /// <summary>How often the number is multiplied by a hundred.</summary>
    public int Percents { get; } = Tokens.Count(token => token.Part == FormatPart.Percent);

    /// <summary>How often the number is divided by a thousand.</summary>
    public int Thousands { get; } = Tokens.Count(token => token.Part == FormatPart.Thousand);

    /// <summary>The same section with other pieces.</summary>
    public FormatSection With(IReadOnlyList<FormatToken> tokens) => new(tokens, Condition, Locale, IsColoured);

    private static bool Has(IReadOnlyList<FormatToken> tokens, FormatPart part) =>
        tokens.Any(token => token.Part == part);
}
