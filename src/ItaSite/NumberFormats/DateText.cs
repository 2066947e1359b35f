using System.Text;
using ItaSite.Thai;

namespace ItaSite.NumberFormats;

/// <summary>Writes days and times under a section's codes.</summary>
internal static class DateText
{
    private const int MostDecimals = 3;
    private const string CommonEra = "ค.ศ.";

    private static readonly string[] TimeOfMachine = ["h", ":mm", ":ss"];

    /// <returns>Null for what Excel fills with #####: days before 1900 and after 9999.</returns>
    public static string? Of(FormatSection section, double value, FormatHabits habits)
    {
        if (section.Tokens.Any(token => token.IsElapsed))
            return Elapsed(section, value);

        if (SerialTime.Of(value, DecimalsOf(section)) is not { } time)
            return null;

        if (section.Locale.IsSystemTime)
            return string.Concat(TimeOfMachine.Select(code => TimeOf(time, new FormatToken(FormatPart.Literal, code))));

        var isTwelve = section.Tokens.Any(token => token.Part == FormatPart.AmPm);
        var text = new StringBuilder();
        foreach (var token in section.Tokens)
            text.Append(token.IsDate ? Date(section, token, time, habits) : Time(token, time, isTwelve));

        return text.ToString();
    }

    /// <summary>The year as a format counts it.</summary>
    public static bool CountsBuddhistYears(FormatSection section, FormatHabits habits) =>
        section.Locale.Calendar switch
        {
            FormatCalendar.Buddhist => true,
            FormatCalendar.Gregorian => false,
            _ => habits.HasBuddhistYears
                && section.Locale.Language != FormatLanguage.English
                && !section.Tokens.Any(token =>
                    token.Part == FormatPart.Literal && token.Text.Contains(CommonEra, StringComparison.Ordinal)
                ),
        };

    private static string Date(FormatSection section, FormatToken token, SerialTime time, FormatHabits habits)
    {
        var language = section.Locale.Language ?? habits.Language;
        return (token.Part, token.Text.Length) switch
        {
            (FormatPart.Day, 1) => Number(time.Day),
            (FormatPart.Day, _) => Number(time.Day, 2),
            (FormatPart.Weekday, var length) => FormatNames.Weekday(time.Weekday, length == 3, language),
            (FormatPart.Month, 1) => Number(time.Month),
            (FormatPart.Month, 2) => Number(time.Month, 2),
            (FormatPart.Month, var length) => FormatNames.Month(time.Month, length, language),
            (FormatPart.Year, var length) => Year(time.Year, length, CountsBuddhistYears(section, habits), habits),
            (FormatPart.BuddhistYear, var length) => Year(time.Year, length, isBuddhist: true, habits),
            _ => "",
        };
    }

    private static string Year(int stored, int length, bool isBuddhist, FormatHabits habits)
    {
        var isTyped = habits.HasBuddhistYears && ThaiCalendar.IsBuddhist(stored);
        var year =
            isBuddhist && !isTyped ? stored + ThaiCalendar.BuddhistEraOffset
            : !isBuddhist && isTyped ? stored - ThaiCalendar.BuddhistEraOffset
            : stored;
        return length > 2 ? Number(year, 4) : Number(year % 100, 2);
    }

    private static string Time(FormatToken token, SerialTime time, bool isTwelve) =>
        token.Part switch
        {
            FormatPart.Hour => Number(isTwelve ? (time.Hour + 11) % 12 + 1 : time.Hour, token.Text.Length),
            FormatPart.Minute => Number(time.Minute, token.Text.Length),
            FormatPart.Second => Number(time.Second, token.Text.Length),
            FormatPart.SecondFraction => Fraction(time.Seconds, token.Text.Length),
            FormatPart.AmPm => Half(token.Text, time.Hour < 12),
            _ => NumberText.Sign(token),
        };

    private static string TimeOf(SerialTime time, FormatToken token) =>
        token.Text switch
        {
            "h" => Number(time.Hour),
            ":mm" => $":{Number(time.Minute, 2)}",
            _ => $":{Number(time.Second, 2)}",
        };

    private static string Half(string code, bool isMorning) =>
        code.Length > 3
            ? isMorning
                ? "AM"
                : "PM"
            : code.Substring(isMorning ? 0 : 2, 1);

    private static string Fraction(decimal seconds, int places) =>
        (seconds - decimal.Truncate(seconds)).ToString($".{new string('0', places)}");

    /// <summary>Only the largest unit goes on beyond its measure.</summary>
    private static string? Elapsed(FormatSection section, double value)
    {
        if (Math.Abs(value) > 1e10)
            return null;

        var seconds = decimal.Round(
            Math.Abs((decimal)value) * 86_400,
            DecimalsOf(section),
            MidpointRounding.AwayFromZero
        );
        var rest = new SerialTime(1900, 1, 0, 0, seconds % 86_400);
        var text = new StringBuilder(value < 0 && seconds > 0 ? "-" : "");
        foreach (var token in section.Tokens)
        {
            text.Append(
                token.Part switch
                {
                    FormatPart.ElapsedHours => Number(decimal.Truncate(seconds / 3600), token.Text.Length),
                    FormatPart.ElapsedMinutes => Number(decimal.Truncate(seconds / 60), token.Text.Length),
                    FormatPart.ElapsedSeconds => Number(decimal.Truncate(seconds), token.Text.Length),
                    _ => token.IsDate ? "" : Time(token, rest, isTwelve: false),
                }
            );
        }

        return text.ToString();
    }

    /// <summary>The decimals of a second that matter: a time is rounded to what is shown of it, a day is not.</summary>
    public static int DecimalsOf(FormatSection section) =>
        section.Tokens.Any(token => token.IsTime)
            ? section
                .Tokens.Where(token => token.Part == FormatPart.SecondFraction)
                .Select(token => Math.Min(MostDecimals, token.Text.Length))
                .FirstOrDefault()
            : MostDecimals;

    private static string Number(decimal number, int length = 1) => number.ToString(new string('0', length));
}
