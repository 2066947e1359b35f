using ItaSite.Markdown;

namespace ItaSite.Authoring;

/// <param name="Heading">The heading as written, with its marks; null for one that the new page writes itself.</param>
/// <param name="Markdown">What stands under it, deeper headings too.</param>
internal sealed record CarriedSection(string? Heading, string Markdown)
{
    /// <summary>All of it as one piece, under a heading of the given level or deeper.</summary>
    public string AsPart(int level) =>
        DeeperHeadings.Of(Heading is null ? Markdown : $"{Heading}\n\n{Markdown}", level);
}
