using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Search;

/// <summary>One thing that a search can find.</summary>
/// <param name="Context">What it belongs to: its words count as the entry's, but it is not found by them alone.</param>
internal sealed record SearchEntry(
    SearchKind Kind,
    Destination Address,
    string Title,
    string Context,
    bool IsSample,
    IReadOnlyList<SearchPassage> Passages
)
{
    /// <summary>Of an item's page.</summary>
    public ItemCode? Code { get; init; }

    /// <summary>Whether it is found best by its title: a page for itself, not a part of one.</summary>
    public bool IsNamedByTitle => Kind is SearchKind.Page or SearchKind.Item or SearchKind.News;

    /// <summary>In letters, roughly.</summary>
    public int Length { get; } =
        Title.Length + Context.Length + Passages.Sum(passage => passage.Heading.Length + passage.Text.Length);
}
