namespace ItaSite.Tests.Workplace;

/// <summary>A clock that stands at noon of a day.</summary>
internal sealed class Today(DateOnly day) : TimeProvider
{
    public static TimeProvider Or(DateOnly? day) => day is { } given ? new Today(given) : System;

    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(5, 0), TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
