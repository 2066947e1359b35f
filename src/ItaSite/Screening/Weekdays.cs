using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds dates whose weekday is another day's: วันอังคารที่ ๒๐ พ.ย. ๒๕๖๕. Only a weekday that stands right before its
/// date counts.
/// </summary>
internal static class Weekdays
{
    private const string Day = "วัน";

    /// <summary>From Sunday, as <see cref="DayOfWeek"/> counts; a longer form of a name before its shorter.</summary>
    private static readonly (string Name, DayOfWeek Day)[] Names =
    [
        ("อาทิตย์", DayOfWeek.Sunday),
        ("จันทร์", DayOfWeek.Monday),
        ("อังคาร", DayOfWeek.Tuesday),
        ("พุธ", DayOfWeek.Wednesday),
        ("พฤหัสบดี", DayOfWeek.Thursday),
        ("ศุกร์", DayOfWeek.Friday),
        ("เสาร์", DayOfWeek.Saturday),
        ("พฤหัสฯ", DayOfWeek.Thursday),
        ("พฤหัส", DayOfWeek.Thursday),
    ];

    private static readonly (string Name, int Month)[] Months =
    [
        .. ThaiCalendar.Months.Select((name, index) => (name, index + 1)),
        .. ThaiCalendar.ShortMonths.Select((name, index) => (name, index + 1)),
        .. ThaiCalendar.ShortMonths.Select(
            (name, index) => (name.Replace(".", "", StringComparison.Ordinal), index + 1)
        ),
    ];

    public static IEnumerable<Typo> In(string text)
    {
        for (
            var start = text.IndexOf(Day, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(Day, start + Day.Length, StringComparison.Ordinal)
        )
        {
            var cursor = new TextScanner(text, start + Day.Length);
            if (cursor.OneOf(Names) is not { } said)
                continue;

            cursor.Space();
            cursor.Word("ที่");
            cursor.Space();
            var from = cursor.Position;
            if (ReadDate(cursor) is not { } date || date.DayOfWeek == said)
                continue;

            var written = OneLine.Of(text[from..cursor.Position]);
            yield return new Typo(
                start,
                cursor.Position - start,
                TextProblems.WeekdayIsWrong,
                null,
                written,
                NameOf(date.DayOfWeek),
                NameOf(said)
            )
            {
                EnglishArguments = [written, $"{date.DayOfWeek}", $"{said}"],
            };
        }
    }

    private static DateOnly? ReadDate(TextScanner cursor)
    {
        if (cursor.Number(1, 2) is not { } day)
            return null;

        if (cursor.Word("/") || cursor.Word("-"))
            return
                cursor.Number(1, 2) is { } number
                && (cursor.Word("/") || cursor.Word("-"))
                && cursor.Number(4, 4) is { } slashed
                ? DateOf(slashed, number, day)
                : null;

        cursor.Space();
        if (cursor.Word("เดือน"))
            cursor.Space();

        if (cursor.OneOf(Months) is not { } month)
            return null;

        cursor.Space();
        var isChristian = cursor.Word("ค.ศ.") || cursor.Word("ค.ศ");
        var isBuddhist = !isChristian && (cursor.Word("พ.ศ.") || cursor.Word("พ.ศ"));

        cursor.Space();
        return cursor.Number(2, 4) switch
        {
            < 100 and var year => DateOf(
                isChristian ? year + 2000 : ThaiCalendar.LongYear(year, isBuddhist),
                month,
                day
            ),
            >= 1000 and var year => DateOf(year, month, day),
            _ => null,
        };
    }

    private static DateOnly? DateOf(int year, int month, int day)
    {
        var christian = ThaiCalendar.Christian(year);
        return
            month is >= 1 and <= 12
            && day >= 1
            && christian is >= 1 and <= 9999
            && day <= DateTime.DaysInMonth(christian, month)
            ? new DateOnly(christian, month, day)
            : null;
    }

    private static string NameOf(DayOfWeek day) => Names.First(name => name.Day == day).Name;
}
