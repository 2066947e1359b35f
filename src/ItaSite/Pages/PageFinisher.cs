using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>
/// Follows a draft's links and renders its text. The draft stays as it was, and can be finished again.
/// </summary>
/// <param name="places">All that its links can lead to.</param>
internal sealed class PageFinisher(
    SitePlaces places,
    TopicLinks topics,
    FigureReader figures,
    DocumentCache cache,
    DigitStyle digits
)
{
    /// <param name="item">The item whose page it is; null for any other page.</param>
    /// <param name="layout">The theme's template that prints it.</param>
    public FinishedPage Finish(PageDraft draft, Item? item, string layout)
    {
        var diagnostics = new DiagnosticBag();
        var asked = new AskedPlaces(places);
        var links = new LinkResolver(asked, topics);
        var tables = ShownTables.Read(draft, links, asked, figures, diagnostics);
        var follower = new LinkFollower(draft, links, cache, diagnostics);
        var followed = follower.Follow(tables.Links);
        var page = new Page(
            draft.Source.File,
            draft.Address,
            layout,
            draft.Title.Length > 0 ? draft.Title : item?.Title ?? draft.Address.Value,
            draft.Description,
            draft.Published,
            draft.Updated,
            draft.IsSample,
            PersonalDataPermissions.Read(draft, diagnostics),
            new PageSections(draft, followed, tables.Figures, digits).Cut()
        )
        {
            Language = draft.Language,
            Written = draft.Source.File.StartsWith(SourceTree.Years, StringComparison.Ordinal)
                ? CanonicalMarkdown.Of(draft, followed)
                : "",
            Seen = SeenPage.Of(draft),
            Comments =
            [
                .. draft.Comments.Select(comment => new Range(
                    draft.BodyStart + comment.Start,
                    draft.BodyStart + comment.End + 1
                )),
            ],
            Permissions = draft.Permissions,
            Marks = draft.Marks,
        };
        var itemPage = item is null ? null : ItemPageReader.Read(draft, item, page, follower, diagnostics);
        return new FinishedPage(
            draft,
            page,
            itemPage,
            [.. tables.Documents, .. follower.Documents],
            [
                .. followed.All.Select(link => link.Followed.Picture).OfType<Picture>(),
                .. page.Figures.SelectMany(figure => figure.Pictures.Values),
            ],
            tables.Files,
            diagnostics,
            asked.Answers
        );
    }

    /// <summary>All that a page is made of, but for what stands at the places that it asks for.</summary>
    public PageInputs InputsOf(PageDraft draft, Item? item, string layout) =>
        new(draft, new Same<Item?>(item), layout, digits, topics, new(figures.FormsOf(draft)));

    /// <summary>Whether a page of the same inputs is still what this one would make of them.</summary>
    public bool Holds(FinishedPage page) => page.Asked.HoldIn(places);
}
