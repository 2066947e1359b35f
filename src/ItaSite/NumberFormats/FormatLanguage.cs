namespace ItaSite.NumberFormats;

/// <summary>The language of the names of months and weekdays; all others are written in Thai.</summary>
internal enum FormatLanguage
{
    Thai,
    English,
}
