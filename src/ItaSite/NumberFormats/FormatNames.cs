using ItaSite.Thai;

namespace ItaSite.NumberFormats;

/// <summary>The names of months and weekdays as spreadsheets write them.</summary>
internal static class FormatNames
{
    private static readonly string[] EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] EnglishDays =
    [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
    ];

    private static readonly string[] ThaiDays = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    private static readonly string[] ShortThaiDays = ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."];

    /// <param name="length">
    /// As the code says it: three letters for the short name, five for the first letter only.
    /// </param>
    public static string Month(int month, int length, FormatLanguage language) =>
        (language, length) switch
        {
            (FormatLanguage.Thai, 3) => ThaiCalendar.ShortMonths[month - 1],
            (FormatLanguage.Thai, 5) => ThaiCalendar.Months[month - 1][..1],
            (FormatLanguage.Thai, _) => ThaiCalendar.Months[month - 1],
            (_, 3) => EnglishMonths[month - 1][..3],
            (_, 5) => EnglishMonths[month - 1][..1],
            _ => EnglishMonths[month - 1],
        };

    /// <param name="weekday">From Sunday, 0.</param>
    public static string Weekday(int weekday, bool isShort, FormatLanguage language) =>
        (language, isShort) switch
        {
            (FormatLanguage.Thai, true) => ShortThaiDays[weekday],
            (FormatLanguage.Thai, false) => ThaiDays[weekday],
            (_, true) => EnglishDays[weekday][..3],
            _ => EnglishDays[weekday],
        };
}
