using System.Text;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Editing;
using ItaSite.Importing;
using ItaSite.Model;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>
/// What dropped files serve of an item: which elements, under whose heading they stand, and how the item would then be.
/// What files show is only a claim until the site is read with it and the item's rules have judged it.
/// </summary>
/// <param name="First">The element under whose heading the files stand; null for under a heading of their own.</param>
/// <param name="Chosen">The elements that get evidence.</param>
/// <param name="Text">The page as it would be.</param>
/// <param name="After">The item as it would be; null where the site cannot be read with it.</param>
/// <param name="New">What would be said of the page and the files that is not said today.</param>
internal sealed record DropPlan(
    ItemRecord Before,
    IReadOnlyList<ElementClaim> Claims,
    string? First,
    IReadOnlySet<string> Chosen,
    EditedText Text,
    ItemRecord? After,
    IReadOnlyList<Diagnostic> New
)
{
    /// <summary>The elements whose boxes were ticked when the form was shown.</summary>
    public const string WasShown = "serves-shown";

    /// <summary>The clerk's word that the files serve every element.</summary>
    public const string All = "serves-all";

    private const int MostRounds = 4;

    public static string FieldOf(string element) => $"serves:{element}";

    public static DropPlan Of(
        Desk desk,
        DroppedFiles dropped,
        ItemRecord record,
        IReadOnlyList<Proposal> proposals,
        FormRequest? request
    )
    {
        var (target, item) = (dropped.Target(desk), record.Item);
        var claims = ItemClaims.Of(item, proposals, target);
        var ticked = request is { IsPost: true } && request.Has(WasShown) ? Ticked(item, request) : null;
        var chosen = ticked ?? Served(record, claims, proposals);
        if (dropped.Element is { } own)
            chosen.Add(own);

        var open = claims;
        for (var round = 1; ; round++)
        {
            var isOpen = ticked is null && !proposals.Any(proposal => proposal.IsOfAnotherTime);
            var first = dropped.Element ?? FirstOf(item, chosen, isOpen ? open : []);
            var writing = new DropText(desk, dropped, item, proposals, target);
            var text = writing.Of(first, chosen, claims);
            var (after, found) = Tried(desk, dropped, record, proposals, text, writing.OnOwnPage());
            var failing = ticked is null
                ? chosen.Where(key => key != dropped.Element && IsRefused(after, key)).ToList()
                : [];
            if (failing.Count == 0 || round == MostRounds)
                return new DropPlan(record, claims, first, chosen, text, after, found);

            chosen.ExceptWith(failing);
            open = [.. open.Where(claim => !failing.Contains(claim.Element.Key))];
        }
    }

    public ElementState StateOf(string element) =>
        (After ?? Before).Elements.First(known => known.Element.Key == element).State;

    public int Found => (After ?? Before).Elements.Count(known => known.State == ElementState.Found);

    /// <summary>What the rules of an element say that is still open, once the files stand on the page.</summary>
    public IEnumerable<Diagnostic> OpenOf(string element) =>
        (After?.Elements.First(known => known.Element.Key == element).Verdicts ?? [])
            .Where(verdict => verdict.IsOpen)
            .Select(verdict => verdict.Diagnostic);

    /// <returns>Null where the boxes are as they were shown: answers may have changed what is served.</returns>
    private static HashSet<string>? Ticked(Item item, FormRequest request)
    {
        var ticked = item
            .Elements.Select(element => element.Key)
            .Where(key => request[FieldOf(key)].Length > 0 || request.Has(All))
            .ToHashSet();
        return ticked.SetEquals(request[WasShown].Split(' ', StringSplitOptions.RemoveEmptyEntries)) ? null : ticked;
    }

    /// <summary>What has evidence already is left as it is.</summary>
    private static HashSet<string> Served(
        ItemRecord record,
        IReadOnlyList<ElementClaim> claims,
        IReadOnlyList<Proposal> proposals
    ) =>
        proposals.Any(proposal => proposal.IsOfAnotherTime)
            ? []
            :
            [
                .. claims
                    .Where(claim => claim.IsServed)
                    .Select(claim => claim.Element.Key)
                    .Where(key => record.Elements.First(known => known.Element.Key == key).State != ElementState.Found),
            ];

    /// <summary>The element that wants each entry whole, else the first that asks for more than a time.</summary>
    private static string? FirstOf(Item item, HashSet<string> chosen, IReadOnlyList<ElementClaim> claims)
    {
        var served = claims.Where(claim => claim.IsServed).Select(claim => claim.Element.Key).ToHashSet();
        var candidates = item.Elements.Where(element => chosen.Contains(element.Key)).ToList();
        if (candidates.Count == 0)
            candidates = [.. item.Elements.Where(element => served.Contains(element.Key))];

        return (
            candidates.Find(element => element.Rules.Any(rule => rule is ElementRule.ForEach))
            ?? candidates.Find(element => !element.Rules.Any(TimesSeen.IsOfTimes))
            ?? candidates.FirstOrDefault()
        )?.Key;
    }

    /// <summary>Whether a rule says that it is not so; one that only asks for the agency's word does not.</summary>
    private static bool IsRefused(ItemRecord? after, string element) =>
        after
            ?.Elements.First(known => known.Element.Key == element)
            .Verdicts.Any(verdict => verdict.Outcome == RuleOutcome.DoesNotFit) == true;

    private static (ItemRecord? After, IReadOnlyList<Diagnostic> New) Tried(
        Desk desk,
        DroppedFiles dropped,
        ItemRecord record,
        IReadOnlyList<Proposal> proposals,
        EditedText text,
        (OwnPage Page, EditedText Text)? own
    )
    {
        var files = proposals
            .SelectMany(proposal => proposal.Files)
            .Select(file => (file.Path, file.Bytes))
            .Append((Path: dropped.Page, Bytes: Encoding.UTF8.GetBytes(text.Text)))
            .ToList();
        if (own is { } page)
            files.Add((page.Page.File, Encoding.UTF8.GetBytes(page.Text.Text)));

        var result = desk.Site.Try([.. files.Select(file => SourceFile.Of(file.Path, file.Bytes))]);
        var after = desk.RecordIn(result, record.Item);
        var ofElements = (after?.Elements ?? [])
            .SelectMany(known => known.Verdicts)
            .Select(verdict => verdict.Diagnostic);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var before = desk.Site.Latest.Diagnostics.Select(finding => finding.Message(desk.Language)).ToHashSet();
        return (
            after,
            [
                .. result
                    .Diagnostics.Where(finding => paths.Contains(finding.Place.File) && !Shown.IsLacking(finding))
                    .Except(ofElements)
                    .Where(finding => !before.Contains(finding.Message(desk.Language))),
            ]
        );
    }
}
