namespace ItaSite.NumberFormats;

/// <summary>
/// The day and time that a number counts from 1900, as Excel counts: with a 29 February 1900 that never was.
/// </summary>
internal sealed record SerialTime(int Year, int Month, int Day, int Weekday, decimal Seconds)
{
    private const int SecondsOfDay = 86_400;
    private const int NeverWas = 60;
    private const int DaysOfWeek = 7;

    /// <summary>31 December 9999 is the last day that Excel shows.</summary>
    private const double End = 2_958_466;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public int Hour => (int)(Seconds / 3600);

    public int Minute => (int)(Seconds / 60) % 60;

    public int Second => (int)Seconds % 60;

    /// <param name="decimals">Of a second, that are shown; what is not shown is rounded.</param>
    /// <returns>Null for what Excel can't show as a day.</returns>
    public static SerialTime? Of(double value, int decimals)
    {
        if (value is < 0 or >= End)
            return null;

        var day = (int)Math.Floor(value);
        var seconds = decimal.Round((decimal)(value - day) * SecondsOfDay, decimals, MidpointRounding.AwayFromZero);
        if (seconds >= SecondsOfDay)
            (day, seconds) = (day + 1, 0);

        var weekday = (day + DaysOfWeek - 1) % DaysOfWeek;
        return day switch
        {
            0 => new SerialTime(1900, 1, 0, weekday, seconds),
            NeverWas => new SerialTime(1900, 2, 29, weekday, seconds),
            _ when DayZero.AddDays(day < NeverWas ? day + 1 : day) is var date => new SerialTime(
                date.Year,
                date.Month,
                date.Day,
                weekday,
                seconds
            ),
            _ => null,
        };
    }
}
