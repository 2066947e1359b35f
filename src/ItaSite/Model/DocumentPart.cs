namespace ItaSite.Model;

/// <summary>The text of one page, sheet or slide.</summary>
/// <param name="Name">What stands after # to name it, such as <c>page=4</c> or a sheet's name; null for a document of one part.</param>
internal sealed record DocumentPart(string? Name, string Text);
