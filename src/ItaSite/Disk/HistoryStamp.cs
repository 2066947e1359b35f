using System.Globalization;

namespace ItaSite.Disk;

/// <summary>The time at the beginning of a name, in UTC, which sorts as text.</summary>
internal static class HistoryStamp
{
    public const int Length = 24;

    private const string Format = "yyyy-MM-dd'T'HH-mm-ss.fff'Z'";

    /// <summary>Later than all before, even if the clock was set back or is slow.</summary>
    /// <param name="latest">The latest before; null if there is none.</param>
    public static string Next(DateTimeOffset now, string? latest)
    {
        var stamp = Of(now);
        return latest is null || string.CompareOrdinal(stamp, latest) > 0
            ? stamp
            : Of(TimeOf(latest)!.Value.AddMilliseconds(1));
    }

    /// <summary>Null for a name that begins otherwise.</summary>
    public static DateTimeOffset? TimeOf(string name) =>
        name.Length >= Length
        && DateTimeOffset.TryParseExact(
            name[..Length],
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;

    private static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
