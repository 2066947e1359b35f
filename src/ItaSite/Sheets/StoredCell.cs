namespace ItaSite.Sheets;

/// <summary>A cell as a sheet's part stores it.</summary>
/// <param name="Type">How its value is to be read; null for a number.</param>
/// <param name="Value">Null if there is none.</param>
/// <param name="Inline">A text that stands in the sheet itself.</param>
/// <param name="Formula">Without its equals sign; empty for one that is written down in another cell.</param>
internal readonly record struct StoredCell(string? Type, int Style, string? Value, RichText? Inline, string? Formula);
