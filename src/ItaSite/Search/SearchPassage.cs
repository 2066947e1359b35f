namespace ItaSite.Search;

/// <summary>A piece of what can be found, with a place of its own to lead to.</summary>
/// <param name="Fragment">What stands after # to come to it; null for the top.</param>
/// <param name="Text">One line a paragraph or cell.</param>
internal sealed record SearchPassage(string? Fragment, string Heading, string Text, bool IsSample);
