namespace ItaSite.Sheets;

/// <summary>What a workbook says of itself before any of its sheets is read.</summary>
/// <param name="Is1904">Whether its days are counted from 1904, as older Excel for Mac counted them.</param>
/// <param name="Styles">The name of the part with formats and fonts; null if there is none.</param>
/// <param name="Strings">The name of the part with the texts that its cells share; null if there is none.</param>
internal sealed record WorkbookOutline(
    IReadOnlyList<WorkbookSheet> Sheets,
    bool Is1904,
    string? Styles,
    string? Strings
);
