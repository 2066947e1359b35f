namespace ItaSite.Thai;

/// <summary>The calendar of Thai offices: Gregorian days and months, years of the Buddhist era.</summary>
internal static class ThaiCalendar
{
    public const int BuddhistEraOffset = 543;

    /// <summary>The names of the months as a pattern finds them, from January.</summary>
    public const string LongMonthPattern =
        "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";

    /// <summary>Their short names, without the last dot.</summary>
    public const string ShortMonthPattern = @"ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค";

    private const int FirstBuddhistYear = 2400;
    private const int ThisBuddhistCentury = 2500;
    private const int ThisCentury = 2000;

    /// <summary>Two digits from here on are of the Buddhist era: 65 is 2565, 22 is 2022.</summary>
    private const int FirstShortBuddhistYear = 43;

    public static readonly IReadOnlyList<string> Months = LongMonthPattern.Split('|');

    public static readonly IReadOnlyList<string> ShortMonths =
    [
        .. ShortMonthPattern.Split('|').Select(pattern => pattern.Replace("\\", "", StringComparison.Ordinal) + "."),
    ];

    private static readonly Dictionary<string, int> Numbers = Months
        .Index()
        .ToDictionary(month => month.Item, month => month.Index + 1);
    private static readonly Dictionary<string, int> ShortNumbers = ShortMonths
        .Index()
        .ToDictionary(month => WithoutDots(month.Item), month => month.Index + 1);

    /// <summary>From 1; 0 for a word that names no month. Short names are read with their dots or without.</summary>
    public static int MonthNamed(string word) =>
        Numbers.TryGetValue(word, out var month) ? month : ShortNumbers.GetValueOrDefault(WithoutDots(word));

    /// <summary>A year of 2400 or more can only be of the Buddhist era.</summary>
    public static bool IsBuddhist(int year) => year >= FirstBuddhistYear;

    /// <summary>The year of the common era that is meant by a year of either.</summary>
    public static int Christian(int year) => IsBuddhist(year) ? year - BuddhistEraOffset : year;

    public static int BuddhistYear(DateOnly date) => date.Year + BuddhistEraOffset;

    /// <summary>The whole year, of either era, that offices write with two digits; a longer one stays.</summary>
    /// <param name="saysBuddhist">Whether พ.ศ. stands before it.</param>
    public static int LongYear(int year, bool saysBuddhist = false) =>
        year >= 100 ? year
        : saysBuddhist || year >= FirstShortBuddhistYear ? year + ThisBuddhistCentury
        : year + ThisCentury;

    /// <summary>As values of files are written: 2565-10-01.</summary>
    public static string Written(DateOnly date) => $"{BuddhistYear(date)}-{date.Month:00}-{date.Day:00}";

    /// <summary>With Arabic digits: 1 ตุลาคม 2565.</summary>
    public static string Long(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {BuddhistYear(date)}";

    /// <summary>With a short month and Arabic digits: 1 ต.ค. 2565.</summary>
    public static string Short(DateOnly date) => $"{date.Day} {ShortMonths[date.Month - 1]} {BuddhistYear(date)}";

    /// <summary>A month alone: ต.ค. 2565.</summary>
    public static string ShortMonth(DateOnly date) => $"{ShortMonths[date.Month - 1]} {BuddhistYear(date)}";

    private static string WithoutDots(string name) => name.Replace(".", "", StringComparison.Ordinal);
}
