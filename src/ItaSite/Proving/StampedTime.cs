using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Proving;

/// <summary>A moment as people in Thailand say it.</summary>
internal static class StampedTime
{
    /// <summary>All of Thailand, all year.</summary>
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    public static Bilingual Of(DateTimeOffset time)
    {
        var there = time.ToOffset(Zone);
        var month = ThaiCalendar.Months[there.Month - 1];
        return new Bilingual(
            $"{there.Day} {month} {there.Year + ThaiCalendar.BuddhistEraOffset} เวลา {there:HH:mm:ss} น.",
            $"{there:yyyy-MM-dd HH:mm:ss} (UTC+7)"
        );
    }

    /// <summary>As tools write it, in UTC.</summary>
    public static string Utc(DateTimeOffset time) => $"{time.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}";
}
