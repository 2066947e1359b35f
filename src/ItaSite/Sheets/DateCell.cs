using ItaSite.NumberFormats;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>
/// A day or a time as its format shows it; whole days are written as all pages write them, with Buddhist years.
/// </summary>
internal static class DateCell
{
    public static SheetCell Of(SectionFor chosen, double value)
    {
        var section = chosen.Section;
        if (NumberFormat.Show(chosen, value, FormatHabits.OfThaiOffice) is not { } shown)
            return new SheetCell("", Fault: NumberCell.Hashes);

        if (!section.Tokens.Any(token => token.IsDate))
            return Shown(shown) with
            {
                Stored = FormatCode.Of(chosen) is { } code ? new StoredNumber(value, code) : null,
            };

        var first = section.Tokens.Index().First(token => token.Item.IsDate).Index;
        var last = section.Tokens.Index().Last(token => token.Item.IsDate).Index;
        if (DayOf(value, section) is { } day && IsWholeDay(section, first, last))
        {
            var (before, behind) = (Rest(section, ..first, value), Rest(section, (last + 1).., value));
            return before.Length + behind.Length == 0
                ? new SheetCell(ThaiCalendar.Short(day), null, day)
                : Shown($"{before} {ThaiCalendar.Short(day)} {behind}");
        }

        return Shown(
            NumberFormat.Show(chosen with { Section = WithSpaces(section) }, value, FormatHabits.OfThaiOffice) ?? shown
        );
    }

    private static SheetCell Shown(string text) =>
        new(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))) { IsAsShown = true };

    /// <summary>
    /// Whether day, month and year stand together, and nothing is said of them that a page would lose.
    /// </summary>
    private static bool IsWholeDay(FormatSection section, int first, int last)
    {
        if (section.Locale.IsSystemDate)
            return true;

        var run = section.Tokens.Take(first..(last + 1)).ToList();
        return run.Exists(token => token.Part == FormatPart.Day)
            && run.Exists(token => token.Part == FormatPart.Month)
            && run.Exists(token => token.Part is FormatPart.Year or FormatPart.BuddhistYear)
            && run.TrueForAll(token =>
                token.IsDate ? token.Part is not (FormatPart.Weekday or FormatPart.Era) : IsSeparator(token)
            )
            && section.Tokens.Take(first).All(token => token.IsTime || IsSeparator(token));
    }

    private static bool IsSeparator(FormatToken token) =>
        token.Part is FormatPart.Literal or FormatPart.Blank or FormatPart.Fill
        && token.Text.All(letter =>
            char.IsWhiteSpace(letter)
            || letter is '/' or '-' or '.' or ',' or ':' or ';'
            || token.Part != FormatPart.Literal
        );

    private static string Rest(FormatSection section, Range range, double value)
    {
        var tokens = section.Tokens.Take(range).ToList();
        if (section.Locale.IsSystemDate || tokens.TrueForAll(IsSeparator))
            return "";

        var rest = new SectionFor(section.With(tokens), SaysMinus: false);
        return NumberFormat.Show(rest, value, FormatHabits.OfThaiOffice)?.Trim(' ', ',', '-', '/') ?? "";
    }

    /// <summary>ต.ค. 65, not ต.ค.-65: Excel's built-in formats are made for other months' names.</summary>
    private static FormatSection WithSpaces(FormatSection section)
    {
        if (section.Locale.Language == FormatLanguage.English)
            return section;

        var tokens = section.Tokens.ToList();
        for (var index = 1; index < tokens.Count - 1; index++)
        {
            if (
                tokens[index] is { Part: FormatPart.Literal, Text: "-" }
                && (tokens[index - 1].IsMonthName || tokens[index + 1].IsMonthName)
            )
                tokens[index] = tokens[index] with { Text = " " };
        }

        return section.With(tokens);
    }

    /// <summary>A year typed as of the Buddhist era is stored as if it were of the common era.</summary>
    private static DateOnly? DayOf(double value, FormatSection section)
    {
        if (
            SerialTime.Of(value, DateText.DecimalsOf(section)) is not { Day: > 0 } time
            || time is { Year: 1900, Month: 2, Day: 29 }
        )
            return null;

        var year = ThaiCalendar.Christian(time.Year);
        return new DateOnly(year, time.Month, Math.Min(time.Day, DateTime.DaysInMonth(year, time.Month)));
    }
}
