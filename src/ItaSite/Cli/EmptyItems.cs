using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>
/// Items whose pages are still empty, listed together instead of element by element: what is empty, where to begin, how
/// to see each.
/// </summary>
/// <param name="Rest">The findings that are reported one by one.</param>
/// <param name="Lines">At most three; empty where nothing is listed together.</param>
internal sealed record EmptyItems(IReadOnlyList<Diagnostic> Rest, IReadOnlyList<string> Lines)
{
    /// <summary>So few are as short when listed one by one.</summary>
    private const int Few = 3;

    /// <param name="command">What the person typed, to be typed again with <c>--all</c>.</param>
    public static EmptyItems In(BuildResult result, string command, Language language)
    {
        var empty = result
            .Registers.Reverse()
            .Select(register =>
                (register.Year.Year, All: register.Items, Empty: register.Items.Where(IsEmpty).ToList())
            )
            .Where(year => year.Empty.Count > 0)
            .ToList();
        var pages = empty
            .SelectMany(year => year.Empty)
            .Select(record => record.Page?.Page.Source)
            .OfType<string>()
            .ToHashSet();
        var absent = empty
            .SelectMany(year =>
                year.Empty.Where(record => record.Page is null)
                    .Select(record => (SourceTree.CatalogueOf(year.Year), record.Item.Code.Value))
            )
            .ToHashSet();
        var together = result.Diagnostics.Where(IsOfEmpty).ToList();
        if (together.Count <= Few)
            return new EmptyItems(result.Diagnostics, []);

        var begin = together[0];
        return new EmptyItems(
            [.. result.Diagnostics.Except(together)],
            [
                string.Join(
                    " ",
                    empty.Select(year =>
                        CheckSentences.AreEmpty(
                            language,
                            year.Year.ToString(),
                            year.Empty.Count,
                            year.All.Count,
                            ItemRanges.Of(
                                [.. year.All.Select(record => record.Item.Code.Value)],
                                [.. year.Empty.Select(record => record.Item.Code.Value)]
                            )
                        )
                    )
                ),
                CheckSentences.BeginAt(language, begin.Place.ToString(), begin.Message(language)),
                CheckSentences.SeeEach(language, together.Count, $"{command} --all"),
            ]
        );

        bool IsOfEmpty(Diagnostic diagnostic) =>
            (diagnostic.Problem == RegisterProblems.ElementIsMissing && pages.Contains(diagnostic.Place.File))
            || (
                diagnostic.Problem == RegisterProblems.ItemHasNoPage
                && absent.Contains((diagnostic.Place.File, diagnostic.Arguments[0]))
            );
    }

    /// <summary>What is said to be done is asked for element by element.</summary>
    private static bool IsEmpty(ItemRecord record) =>
        record.Page is null or { Declared: not DeclaredState.Done } && (record.Page is null || record.IsBare);
}
