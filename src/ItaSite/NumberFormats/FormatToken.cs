namespace ItaSite.NumberFormats;

/// <summary>A piece of a format code.</summary>
/// <param name="Text">A literal without its quotes; anything else as the code writes it.</param>
internal readonly record struct FormatToken(FormatPart Part, string Text)
{
    public bool IsDate =>
        Part
            is FormatPart.Day
                or FormatPart.Weekday
                or FormatPart.Month
                or FormatPart.Year
                or FormatPart.BuddhistYear
                or FormatPart.Era;

    public bool IsTime =>
        Part
            is FormatPart.Hour
                or FormatPart.Minute
                or FormatPart.Second
                or FormatPart.SecondFraction
                or FormatPart.AmPm
        || IsElapsed;

    public bool IsElapsed => Part is FormatPart.ElapsedHours or FormatPart.ElapsedMinutes or FormatPart.ElapsedSeconds;

    /// <summary>ต.ค. or ตุลาคม, not 10.</summary>
    public bool IsMonthName => Part == FormatPart.Month && Text.Length > 2;
}
