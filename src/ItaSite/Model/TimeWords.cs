using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>Days and spans as a message says them: in Thai of the Buddhist era, in English of the common one.</summary>
internal static class TimeWords
{
    private const string EnglishDay = "d MMM yyyy";
    private const string EnglishMonth = "MMM yyyy";

    public static Bilingual Of(DateOnly day) => new(ThaiCalendar.Short(day), day.ToString(EnglishDay));

    public static Bilingual OfMonth(DateOnly day) => new(ThaiCalendar.ShortMonth(day), day.ToString(EnglishMonth));

    public static Bilingual OfMonths(IEnumerable<DateOnly> months) => Bilingual.Join(", ", months.Select(OfMonth));

    public static Bilingual Of(Period span) =>
        span.From == span.To ? Of(span.From) : Bilingual.Join(" – ", [Of(span.From), Of(span.To)]);

    /// <summary>What may be one of several.</summary>
    public static Bilingual Of(IEnumerable<Period> spans) => Bilingual.Join(" / ", spans.Select(Of));
}
