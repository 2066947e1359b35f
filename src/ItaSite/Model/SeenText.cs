namespace ItaSite.Model;

/// <summary>
/// A text as its reader sees it, without markup, each letter with the position in the source that it comes from.
/// </summary>
internal sealed record SeenText(string Text, IReadOnlyList<int> Positions)
{
    public static readonly SeenText Nothing = new("", []);
}
