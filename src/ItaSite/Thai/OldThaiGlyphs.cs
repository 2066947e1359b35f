namespace ItaSite.Thai;

/// <summary>
/// The private glyphs of old Thai fonts, which copied text and PDFs bring along, by the tables that text shapers fall
/// back to.
/// </summary>
internal static class OldThaiGlyphs
{
    /// <summary>From U+F700.</summary>
    private const string Windows =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D"
        + "\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /// <summary>From U+F884.</summary>
    private const string Macintosh =
        "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A\u0E4A\u0E4B"
        + "\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E0D\u0E38\u0E39\u0E3A\u0E10";

    /// <summary>The letter that the glyph stands for; any other letter stays.</summary>
    public static char Mended(char glyph) =>
        glyph switch
        {
            >= '\uF700' and <= '\uF71A' => Windows[glyph - '\uF700'],
            >= '\uF884' and <= '\uF89E' => Macintosh[glyph - '\uF884'],
            _ => glyph,
        };
}
