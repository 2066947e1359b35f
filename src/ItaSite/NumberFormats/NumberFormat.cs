using ItaSite.Thai;

namespace ItaSite.NumberFormats;

/// <summary>The format of a cell: shows a number, or a text, as Excel would.</summary>
internal sealed class NumberFormat
{
    private const int TextPlace = 3;

    /// <summary>As Excel allows them.</summary>
    private const int LongestCode = 255;

    public static readonly NumberFormat General = new([FormatSection.General]);

    private readonly IReadOnlyList<FormatSection> sections;

    private NumberFormat(IReadOnlyList<FormatSection> sections) => this.sections = sections;

    /// <returns>Null for a code that no spreadsheet understands.</returns>
    public static NumberFormat? Read(string code) =>
        code.Length == 0 ? General
        : code.Length > LongestCode ? null
        : FormatReader.Read(code) is { } sections ? new NumberFormat(sections)
        : null;

    /// <summary>As the cell shows it; null where Excel fills the cell with #####.</summary>
    public string? Show(double value, FormatHabits habits) => Show(For(value), value, habits);

    /// <summary>As a section shows it, whether or not it is the one for this number.</summary>
    public static string? Show(SectionFor chosen, double value, FormatHabits habits)
    {
        var section = chosen.Section;
        var shown = section.IsDateOrTime ? DateText.Of(section, value, habits) : Number(chosen, value);
        return section.Locale.HasThaiDigits && shown is not null ? ThaiDigits.ToThai(shown) : shown;
    }

    /// <summary>A text as its cell shows it.</summary>
    public string Show(string text)
    {
        var section = sections.Count > TextPlace ? sections[TextPlace] : sections[^1];
        if (sections.Count <= TextPlace && !section.HasText)
            return text;

        return string.Concat(
            section.Tokens.Select(token => token.Part == FormatPart.Text ? text : NumberText.Sign(token))
        );
    }

    /// <summary>The section that shows a number.</summary>
    public SectionFor For(double value)
    {
        var numbers =
            sections.Count == TextPlace + 1 || (sections.Count > 1 && sections[^1].HasText)
                ? sections.Take(Math.Min(TextPlace, sections.Count - 1)).ToList()
                : [.. sections];
        var hasConditions = numbers.Exists(section => section.Condition is not null);
        if (numbers.Count == 1 && !hasConditions)
            return new SectionFor(numbers[0], SaysMinus: false);

        return hasConditions ? ByCondition(numbers, value) : BySign(numbers, value);
    }

    private static SectionFor BySign(List<FormatSection> numbers, double value) =>
        value switch
        {
            < 0 => new SectionFor(numbers[1], SaysMinus: true),
            0 when numbers.Count > 2 => new SectionFor(numbers[2], SaysMinus: false),
            _ => new SectionFor(numbers[0], SaysMinus: false),
        };

    private static SectionFor ByCondition(List<FormatSection> numbers, double value)
    {
        foreach (var (index, section) in numbers.Index())
        {
            // Without a condition of its own the first is for what is more than nought, the second, before a third, for
            // less.
            var condition =
                section.Condition
                ?? (index, numbers.Count) switch
                {
                    (0, > 2) => new FormatCondition(">", 0),
                    (0, _) => new FormatCondition(">=", 0),
                    (1, > 2) => new FormatCondition("<", 0),
                    _ => (FormatCondition?)null,
                };
            if (condition?.Holds(value) != false)
            {
                var saysMinus =
                    condition?.HoldsForNegativesOnly
                    ?? numbers.Take(index).Any(before => before.Condition?.HoldsForAllOthers != false);
                return new SectionFor(section, saysMinus);
            }
        }

        return new SectionFor(FormatSection.General, SaysMinus: false);
    }

    private static string? Number(SectionFor chosen, double value)
    {
        var section = chosen.Section;
        if (!double.IsFinite(value))
            return null;

        var isNought = false;
        var shown =
            section.HasGeneral || section.HasText ? WithGeneral(section, value)
            : section.IsFraction ? FractionText.Of(section, value, out isNought) ?? GeneralText.Of(Math.Abs(value))
            : NumberText.Of(section, value, out isNought);
        return value < 0 && !chosen.SaysMinus && !isNought && section.Tokens.Count > 0 ? $"-{shown}" : shown;
    }

    private static string WithGeneral(FormatSection section, double value) =>
        string.Concat(
            section.Tokens.Select(token =>
                token.Part is FormatPart.General or FormatPart.Text
                    ? GeneralText.Of(Math.Abs(value))
                    : NumberText.Sign(token)
            )
        );
}
