namespace ItaSite.Sheets;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Part">The name of its part in the archive.</param>
/// <param name="IsWorksheet">Not a sheet that is all chart, dialog or macro.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden, bool IsWorksheet);
