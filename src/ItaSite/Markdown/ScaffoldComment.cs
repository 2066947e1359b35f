namespace ItaSite.Markdown;

/// <summary>
/// The comment that a page to fill has under each heading: what the element asks for. It belongs to its year, so it
/// does not go along to the next.
/// </summary>
internal static class ScaffoldComment
{
    /// <summary>A text as it may stand in a comment.</summary>
    public static string Safe(string text) => text.Replace("--", "–", StringComparison.Ordinal);

    public static string Start(string statement) => $"<!-- {Safe(statement)}";
}
