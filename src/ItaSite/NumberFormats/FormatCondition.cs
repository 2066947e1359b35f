using System.Globalization;

namespace ItaSite.NumberFormats;

/// <summary>The numbers that a section of a format is for: <c>[&gt;=1000]</c>.</summary>
internal readonly record struct FormatCondition(string Operator, double Limit)
{
    private static readonly string[] Operators = ["<=", ">=", "<>", "<", ">", "="];

    /// <returns>Null for what is no condition.</returns>
    public static FormatCondition? Read(string written)
    {
        var sign = Array.Find(Operators, sign => written.StartsWith(sign, StringComparison.Ordinal));
        return
            sign is not null
            && double.TryParse(
                written.AsSpan(sign.Length).Trim(),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var limit
            )
            ? new FormatCondition(sign, limit)
            : null;
    }

    public bool Holds(double value) =>
        Operator switch
        {
            "<" => value < Limit,
            "<=" => value <= Limit,
            ">" => value > Limit,
            ">=" => value >= Limit,
            "<>" => value != Limit,
            _ => value == Limit,
        };

    /// <summary>
    /// Whether no number that is not negative can meet it: then its section says itself that the number is negative.
    /// </summary>
    public bool HoldsForNegativesOnly => Operator == "<" ? Limit <= 0 : Operator is "<=" or "=" && Limit < 0;

    /// <summary>Whether every number that is more than nought meets it.</summary>
    public bool HoldsForAllOthers => Operator is ">=" or ">" && Limit <= 0;
}
