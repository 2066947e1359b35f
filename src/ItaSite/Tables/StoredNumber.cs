namespace ItaSite.Tables;

/// <summary>What a workbook keeps behind the text of a cell.</summary>
/// <param name="Value">Days, for a time.</param>
/// <param name="Format">The code that shows the text, and nothing else.</param>
internal sealed record StoredNumber(double Value, string Format);
