using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Syntax;

namespace ItaSite.Pages;

/// <summary>A page whose own text is read, but whose links are not yet followed.</summary>
/// <param name="BodyStart">The position in the source where the Markdown begins.</param>
/// <param name="Language">The tag of the language that the page is written in.</param>
/// <param name="IsDraft">The author says that it is not ready, so it is not published.</param>
/// <param name="HeadingIds">By heading; the page's title, if it stood in the body, is not among them.</param>
/// <param name="Permissions">Where <paramref name="AllowedPersonal"/> stands in the source.</param>
/// <param name="Form">The form that the page's tables follow, by its key; null to know it by its columns.</param>
/// <param name="Item">Null for a page that is not an item's.</param>
internal sealed record PageDraft(
    SourceText Source,
    SitePath Address,
    string? Layout,
    Place LayoutPlace,
    string Title,
    string Language,
    string? Description,
    DateOnly? Published,
    DateOnly? Updated,
    bool IsSample,
    bool IsDraft,
    Place DraftPlace,
    IReadOnlyList<DataEntry> AllowedPersonal,
    Range Permissions,
    string? Form,
    Place FormPlace,
    ItemDraft? Item,
    PageText Text,
    int BodyStart,
    IReadOnlyDictionary<HeadingBlock, string> HeadingIds
)
{
    /// <summary>What still looks like Markdown when the page is shown: in its text, title and description.</summary>
    public IReadOnlySet<string> Marks { get; init; } = new HashSet<string>();

    public MarkdownDocument Body => Text.Body;

    /// <summary>Where <see cref="BodyText"/> holds comments.</summary>
    public IReadOnlyList<SourceSpan> Comments => Text.Comments;

    /// <summary>The Markdown itself; the positions in <see cref="Body"/> count from its beginning.</summary>
    public string BodyText => Text.Written;

    public Place PlaceAt(int positionInBody) => Source.PlaceAt(BodyStart + positionInBody);
}
