namespace ItaSite.NumberFormats;

/// <summary>What a piece of a format code stands for.</summary>
internal enum FormatPart
{
    /// <summary>Words and signs that are shown as they stand.</summary>
    Literal,

    /// <summary>As wide as the sign behind <c>_</c>: a blank.</summary>
    Blank,

    /// <summary>The sign behind <c>*</c>, repeated as wide as the cell is: nothing that a text can hold.</summary>
    Fill,

    /// <summary><c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    Point,

    /// <summary>A comma between digits: thousands are set apart.</summary>
    Comma,

    /// <summary>A comma behind the last digit: the number is divided by a thousand.</summary>
    Thousand,

    Percent,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,

    Slash,

    /// <summary>A number that stands in the place of a denominator.</summary>
    Denominator,

    General,

    /// <summary><c>@</c>: the cell's text.</summary>
    Text,

    Day,
    Weekday,
    Month,

    /// <summary>Of the common era, or of the calendar that the format names.</summary>
    Year,

    BuddhistYear,
    Era,
    Hour,
    Minute,
    Second,

    /// <summary>Decimals of a second.</summary>
    SecondFraction,

    AmPm,

    /// <summary>Hours that go on beyond a day.</summary>
    ElapsedHours,

    ElapsedMinutes,
    ElapsedSeconds,
}
