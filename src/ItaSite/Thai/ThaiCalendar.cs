namespace ItaSite.Thai;

/// <summary>The calendar of Thai offices: Gregorian days and months, years of the Buddhist era.</summary>
internal static class ThaiCalendar
{
    public const int BuddhistEraOffset = 543;

    public static readonly IReadOnlyList<string> Months =
    [
        "มกราคม",
        "กุมภาพันธ์",
        "มีนาคม",
        "เมษายน",
        "พฤษภาคม",
        "มิถุนายน",
        "กรกฎาคม",
        "สิงหาคม",
        "กันยายน",
        "ตุลาคม",
        "พฤศจิกายน",
        "ธันวาคม",
    ];

    public static readonly IReadOnlyList<string> ShortMonths =
    [
        "ม.ค.",
        "ก.พ.",
        "มี.ค.",
        "เม.ย.",
        "พ.ค.",
        "มิ.ย.",
        "ก.ค.",
        "ส.ค.",
        "ก.ย.",
        "ต.ค.",
        "พ.ย.",
        "ธ.ค.",
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

    /// <summary>With a short month and Arabic digits: 1 ต.ค. 2565.</summary>
    public static string Short(DateOnly date) =>
        $"{date.Day} {ShortMonths[date.Month - 1]} {date.Year + BuddhistEraOffset}";

    /// <summary>A month alone: ต.ค. 2565.</summary>
    public static string ShortMonth(DateOnly date) => $"{ShortMonths[date.Month - 1]} {date.Year + BuddhistEraOffset}";

    private static string WithoutDots(string name) => name.Replace(".", "", StringComparison.Ordinal);
}
