using ItaSite.Authoring;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Editing;
using ItaSite.Importing;
using ItaSite.Thai;

namespace ItaSite.Workplace;

/// <summary>The text of a page with what dropped files become.</summary>
internal sealed class DropText(
    Desk desk,
    DroppedFiles dropped,
    Item? item,
    IReadOnlyList<Proposal> proposals,
    DropTarget target
)
{
    private const string OwnHeading = "## เอกสารประกอบ";

    private readonly ElementPlan plan = item is { } known
        ? new ElementPlan([.. known.Elements.Select(element => (element.Key, ItemPageText.TitleOf(known, element)))])
        : ElementPlan.Empty;

    /// <param name="first">Under whose heading the files stand; null for none of the elements'.</param>
    public EditedText Of(string? first, IReadOnlySet<string> chosen, IReadOnlyList<ElementClaim> claims)
    {
        if (Start() is not { } start)
            return new EditedText(
                "",
                Diagnostic.At(Place.TopOf(dropped.Page), WorkplaceProblems.PageIsNoText, dropped.Page)
            );

        var edited = new EditedText(start);
        var own = Own is { } subject && proposals.Any(OwnPage.IsText) ? subject : null;
        var blocks = proposals
            .Where(proposal => own is null || !OwnPage.IsText(proposal))
            .Select(proposal => proposal.Markdown)
            .Append(own is null ? "" : $"[{own.Title}]({own.Link})\n")
            .Where(text => text.Length > 0);
        var markdown = string.Join("\n", blocks);
        if (markdown.Length > 0)
            edited = edited.Then(text => Added(text, first, markdown));

        foreach (var claim in claims.Where(claim => claim.Element.Key != first && chosen.Contains(claim.Element.Key)))
            edited = edited.Then(text =>
                SectionText.Append(dropped.Page, text, claim.Element.Key, claim.Text.Of(first), plan)
            );

        foreach (var field in Fields().Concat(own is null ? [] : Ways(own, chosen)))
            edited = edited.Then(text =>
                FrontMatterText.Set(
                    dropped.Page,
                    text,
                    new([.. field.Path.Select(step => (PathStep)step)]),
                    FieldValue.Of(field.Value)
                )
            );

        return edited;
    }

    private OwnPage? Own => dropped.Own(desk);

    /// <summary>The page of the subject as it would be; null where nothing of the files goes there.</summary>
    public (OwnPage Page, EditedText Text)? OnOwnPage()
    {
        var texts = proposals.Where(OwnPage.IsText).Select(proposal => proposal.Markdown).ToList();
        return texts.Count > 0 && Own is { } own && desk.Files.Open(own.File) is { Text: { } text }
            ? (own, own.With(text, string.Join("\n", texts)))
            : null;
    }

    /// <summary>Where visitors get to from the home page is that page, not the item's.</summary>
    private IEnumerable<ProposedField> Ways(OwnPage own, IReadOnlySet<string> chosen) =>
        item!
            .Elements.Where(element =>
                chosen.Contains(element.Key)
                && element.Rules.Any(rule =>
                    rule is ElementRule.Has { Quality: Quality.OnHomePage or Quality.LinkFromHome }
                )
            )
            .Select(element => new ProposedField(["evidence", element.Key], own.Link));

    private EditedText Added(string text, string? first, string markdown) =>
        first is not null ? SectionText.Append(dropped.Page, text, first, markdown, plan)
        : item is null || text.Contains(OwnHeading, StringComparison.Ordinal)
            ? new EditedText($"{text.TrimEnd()}\n\n{markdown}")
        : new EditedText($"{text.TrimEnd()}\n\n{OwnHeading}\n\n{markdown}");

    /// <returns>Null for a file that is no text.</returns>
    private string? Start() =>
        desk.Files.Open(dropped.Page) is { } opened ? opened.Text
        : item is null ? null
        : ItemPageText.Of(item, desk.Register!.Year.Year);

    /// <summary>Several files, and what the page covered before, are of one period together.</summary>
    private IEnumerable<ProposedField> Fields()
    {
        var spans = new List<Period>();
        foreach (var field in proposals.SelectMany(proposal => proposal.Fields))
        {
            if (field.Path is ["period"] && PeriodReader.TryRead(field.Value, out var span))
                spans.Add(span);
            else
                yield return field;
        }

        if (spans.Count == 0 || proposals.Any(proposal => proposal.IsOfAnotherTime))
            yield break;

        if (target.Covered is { } covered && spans.Exists(span => IsNear(span, covered)))
            spans.Add(covered);

        yield return new ProposedField(
            ["period"],
            new Period(spans.Min(span => span.From), spans.Max(span => span.To)).Written
        );
    }

    private bool IsNear(Period span, Period covered) =>
        target.Year is { } year && year.Covers(span) && year.Covers(covered);
}
