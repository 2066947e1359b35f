namespace ItaSite.Search;

/// <summary>
/// What a search finds; scripts know each by its number here, and the earlier comes first among equals.
/// </summary>
internal enum SearchKind
{
    Page,
    Item,
    News,
    Table,
    Document,
    Element,

    /// <summary>A page that the program makes of a year.</summary>
    Paper,
}
