namespace ItaSite.Model;

/// <summary>A piece of a cell's text that looks alike throughout.</summary>
internal readonly record struct TextRun(string Text, bool IsStruck);
