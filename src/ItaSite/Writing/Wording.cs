using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Writing;

/// <summary>
/// Numbers, dates and codes as the site prints them: Buddhist years, Thai months, the digits that the settings choose.
/// </summary>
internal sealed partial class Wording(DigitStyle digits)
{
    public string Digits(string text) => digits == DigitStyle.Thai ? ThaiDigits.ToThai(text) : text;

    public string Number(int number) => Digits(number.ToString("#,0"));

    /// <summary>An amount that stands alone, such as at a bar of a chart.</summary>
    public string Amount(decimal amount) =>
        AmountAsShown(amount.ToString(amount == Math.Truncate(amount) ? "N0" : "N2"));

    /// <summary>An amount of a table as it is written there, with a real minus sign.</summary>
    public string AmountAsShown(string written) => Words(written.StartsWith('-') ? $"\u2212{written[1..]}" : written);

    /// <summary>
    /// Words of the office in the site's digits. Addresses, codes and fractions keep Arabic ones: in Thai digits they
    /// would no longer be what they name.
    /// </summary>
    public string Words(string text) =>
        digits == DigitStyle.Arabic ? ThaiDigits.ToArabic(text)
        : IsCode().IsMatch(text) ? text
        : ThaiDigits.ToThai(text);

    public string Year(FiscalYear year) => Digits(year.ToString());

    /// <summary>With what it is called: ปีงบประมาณ ๒๕๖๖, or a school's ปีการศึกษา.</summary>
    public string Year(Catalogue catalogue) => $"{catalogue.KindOfYear} {Year(catalogue.Year)}";

    /// <summary>Two decimals.</summary>
    public string Points(decimal points) => Digits(points.ToString("0.00"));

    public string Period(Period period) => $"{Long(period.From)} – {Long(period.To)}";

    /// <summary>In full; empty if there is none.</summary>
    public string Day(DateOnly? date) => date is { } day ? Long(day) : "";

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd");

    public string Long(DateOnly date) => Digits(ThaiCalendar.Long(date));

    public string Short(DateOnly date) =>
        Digits(
            $"{date.Day} {ThaiCalendar.ShortMonths[date.Month - 1]} " + $"{(ThaiCalendar.BuddhistYear(date)) % 100:00}"
        );

    [GeneratedRegex("[A-Za-z@]|[0-9]/[0-9]")]
    private static partial Regex IsCode();
}
