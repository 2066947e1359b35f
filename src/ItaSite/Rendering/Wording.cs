using System.Globalization;
using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>Numbers, dates and codes as the site prints them: Buddhist years, Thai months, the digits that the settings choose.</summary>
internal sealed class Wording(DigitStyle digits)
{
    private const int BuddhistEraOffset = 543;

    private static readonly string[] Months =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly string[] ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    public string Digits(string text) => digits == DigitStyle.Thai ? ThaiDigits.ToThai(text) : text;

    public string Number(int number) => Digits(number.ToString("#,0", CultureInfo.InvariantCulture));

    public string Year(FiscalYear year) => Digits(year.ToString());

    /// <summary>Two decimals.</summary>
    public string Points(decimal points) => Digits(points.ToString("0.00", CultureInfo.InvariantCulture));

    public string Period(Period period) => $"{Long(period.From)} – {Long(period.To)}";

    public ScriptObject? Date(DateOnly? date) => date is not { } day
        ? null
        : View.Of(("iso", Iso(day)), ("text", Long(day)), ("short", Short(day)));

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Long(DateOnly date) => Digits($"{date.Day} {Months[date.Month - 1]} {date.Year + BuddhistEraOffset}");

    private string Short(DateOnly date) => Digits($"{date.Day} {ShortMonths[date.Month - 1]} {(date.Year + BuddhistEraOffset) % 100:00}");
}
