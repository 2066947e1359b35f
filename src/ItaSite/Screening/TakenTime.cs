using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Phones and chat programs name pictures by the milliseconds since 1970, which are 13 digits as well.
/// </summary>
internal static class TakenTime
{
    /// <summary>From 2010 to 2040.</summary>
    private const long First = 1_262_304_000_000;
    private const long Last = 2_208_988_800_000;

    private static readonly string[] Extensions =
    [
        ".jpg",
        ".jpeg",
        ".jfif",
        ".png",
        ".webp",
        ".gif",
        ".heic",
        ".mp4",
        ".pdf",
    ];

    /// <summary>Whether a number in a text is more likely the time in a picture's name.</summary>
    public static bool Is(string text, PersonalDatum datum)
    {
        if (
            datum.Kind != PersonalKind.CitizenNumber
            || datum.End - datum.Start != datum.Written.Length
            || !long.TryParse(ThaiDigits.ToArabic(datum.Written), out var number)
            || number is < First or > Last
        )
            return false;

        var rest = text.AsSpan(datum.End);
        var end = rest.IndexOf('.');
        return end is >= 0 and < 8
            && !rest[..end].ContainsAny(' ', '/', '\n')
            && Array.Exists(
                Extensions,
                extension => text.AsSpan(datum.End + end).StartsWith(extension, StringComparison.OrdinalIgnoreCase)
            );
    }
}
