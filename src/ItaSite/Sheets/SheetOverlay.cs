namespace ItaSite.Sheets;

/// <summary>What lies over a sheet and is none of its cells: a picture, a text box, a shape, a chart.</summary>
/// <param name="Row">Of the cell under its corner, from 1.</param>
/// <param name="Column">Of the cell under its corner, from 0.</param>
/// <param name="Text">What is written in it; empty if nothing is.</param>
internal sealed record SheetOverlay(int Row, int Column, string Text);
