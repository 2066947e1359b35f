namespace ItaSite.NumberFormats;

/// <summary>The years that a format counts.</summary>
internal enum FormatCalendar
{
    /// <summary>Those of the machine.</summary>
    Unsaid,

    Gregorian,
    Buddhist,
}
