namespace ItaSite.Tables;

/// <summary>A piece of a text that looks alike throughout.</summary>
/// <param name="Link">Of a line that several cells make: where the cell leads that this piece comes from.</param>
internal readonly record struct TextRun(string Text, bool IsStruck, string? Link = null);
