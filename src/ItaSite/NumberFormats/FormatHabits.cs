namespace ItaSite.NumberFormats;

/// <summary>What a format leaves to the machine that shows it.</summary>
/// <param name="HasBuddhistYears">Whether years are those of the Buddhist era unless a format says otherwise.</param>
internal sealed record FormatHabits(FormatLanguage Language, bool HasBuddhistYears)
{
    /// <summary>
    /// Those of a Thai office. A year of 2400 or more was typed as Buddhist, whatever the machine took it for.
    /// </summary>
    public static readonly FormatHabits OfThaiOffice = new(FormatLanguage.Thai, HasBuddhistYears: true);

    public static readonly FormatHabits English = new(FormatLanguage.English, HasBuddhistYears: false);
}
