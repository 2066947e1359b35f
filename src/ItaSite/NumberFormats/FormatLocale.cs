using System.Globalization;

namespace ItaSite.NumberFormats;

/// <summary>
/// What <c>[$-D07041E]</c> says: digits, calendar and language ([MS-OE376] 2.1.741, and the newer
/// <c>[$-th-TH,D07]</c>).
/// </summary>
/// <param name="Language">Null if it says none.</param>
internal sealed record FormatLocale(FormatLanguage? Language, FormatCalendar Calendar, bool HasThaiDigits)
{
    public static readonly FormatLocale Unsaid = new(null, FormatCalendar.Unsaid, HasThaiDigits: false);

    private const int Thai = 0x1E;
    private const int English = 0x09;
    private const int ThaiNumerals = 0x0D;
    private const int BuddhistCalendar = 7;

    private const int SystemTime = 0xF400;
    private const int SystemDate = 0xF800;

    /// <summary>Whether a time is written as the machine writes it.</summary>
    public bool IsSystemTime { get; private init; }

    /// <summary>Whether a day is written as the machine writes it.</summary>
    public bool IsSystemDate { get; private init; }

    /// <param name="written">What stands behind the hyphen.</param>
    /// <returns>Null if it can't be read.</returns>
    public static FormatLocale? Read(string written)
    {
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        var name = comma < 0 ? written : written[..comma];
        if (name.StartsWith("x-sys", StringComparison.OrdinalIgnoreCase))
        {
            var isTime = name.Equals("x-systime", StringComparison.OrdinalIgnoreCase);
            return Unsaid with { IsSystemTime = isTime, IsSystemDate = !isTime };
        }

        if (uint.TryParse(name, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return Of((int)(number & 0xFFFF), number >> 16);

        if (name.Length < 2 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            return null;

        var shape = 0u;
        if (
            comma >= 0
            && !uint.TryParse(
                written.AsSpan(comma + 1),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out shape
            )
        )
            return null;

        var primary =
            name.StartsWith("th", StringComparison.OrdinalIgnoreCase) ? Thai
            : name.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
            : 1;
        return Of(primary, shape);
    }

    /// <param name="shape">Digits in its upper byte, the calendar in its lower one.</param>
    private static FormatLocale? Of(int language, uint shape)
    {
        // The upper bit only says how days are typed.
        FormatCalendar? calendar = (shape & 0x7F) switch
        {
            0 => FormatCalendar.Unsaid,
            BuddhistCalendar => FormatCalendar.Buddhist,
            1 or 2 or (>= 9 and <= 12) => FormatCalendar.Gregorian,
            _ => null,
        };
        if (calendar is not { } known)
            return null;

        FormatLanguage? named = (language & 0x3FF) switch
        {
            Thai => FormatLanguage.Thai,
            English => FormatLanguage.English,
            _ => null,
        };
        return new FormatLocale(named, known, shape >> 8 == ThaiNumerals)
        {
            IsSystemTime = language == SystemTime,
            IsSystemDate = language == SystemDate,
        };
    }
}
