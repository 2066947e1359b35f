using System.Globalization;
using ItaSite.Model;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>Numbers, dates and codes as the site prints them: Buddhist years, Thai months, the digits that the settings choose.</summary>
internal sealed class Wording(DigitStyle digits)
{
    public string Digits(string text) => digits == DigitStyle.Thai ? ThaiDigits.ToThai(text) : text;

    public string Number(int number) => Digits(number.ToString("#,0", CultureInfo.InvariantCulture));

    public string Number(decimal number) => Digits(number.ToString("#,0.##", CultureInfo.InvariantCulture));

    public string Year(FiscalYear year) => Digits(year.ToString());

    /// <summary>Two decimals.</summary>
    public string Points(decimal points) => Digits(points.ToString("0.00", CultureInfo.InvariantCulture));

    public string Period(Period period) => $"{Long(period.From)} – {Long(period.To)}";

    public ScriptObject? Date(DateOnly? date) => date is not { } day
        ? null
        : View.Of(("iso", Iso(day)), ("text", Long(day)), ("short", Short(day)));

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Long(DateOnly date) => Digits($"{date.Day} {ThaiCalendar.Months[date.Month - 1]} {date.Year + ThaiCalendar.BuddhistEraOffset}");

    private string Short(DateOnly date) => Digits($"{date.Day} {ThaiCalendar.ShortMonths[date.Month - 1]} {(date.Year + ThaiCalendar.BuddhistEraOffset) % 100:00}");
}
