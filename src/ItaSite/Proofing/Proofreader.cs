using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>Reads the finished site as a visitor meets it.</summary>
internal static class Proofreader
{
    private static readonly Func<ProofPage, ProofSite, IEnumerable<Diagnostic>>[] PageChecks =
    [
        PagesSayWhatTheyAre.Check,
        HeadingsDescendInOrder.Check,
        IdsAreUnique.Check,
        PicturesHaveText.Check,
        LinksLeadSomewhere.Check,
        NothingIsForeign.Check,
        NothingIsInline.Check,
        PagesHaveNoForm.Check,
    ];

    /// <param name="marks">What looks like Markdown in the authors' texts, which is told where it was written, or meant.</param>
    public static IReadOnlyList<Diagnostic> Read(IReadOnlyList<Artifact> artifacts, IReadOnlySet<string>? marks = null)
    {
        var texts = artifacts.OfType<Artifact.OfText>().ToList();
        var html = texts.Where(text => text.Path.Value.EndsWith(".html", StringComparison.Ordinal)).OrderBy(text => text.Path.Value, StringComparer.Ordinal).ToList();
        var pages = new ProofPage[html.Count];
        Parallel.For(0, html.Count, i => pages[i] = new ProofPage(html[i], new HtmlParser().ParseDocument(html[i].Text)));

        var site = new ProofSite(artifacts.Select(artifact => artifact.Path), pages);
        var found = new List<Diagnostic>[pages.Length];
        Parallel.For(0, pages.Length, i => found[i] = [.. PageChecks.SelectMany(check => check(pages[i], site))]);

        var unread = new List<Diagnostic>[pages.Length];
        Parallel.For(0, pages.Length, i => unread[i] = [.. NoMarkdownIsLeft.Check(pages[i], marks ?? new HashSet<string>())]);

        return
        [
            .. EachOnce(found.SelectMany(list => list)),
            .. EachOnce(unread.SelectMany(list => list)),
            .. PagesAreReachable.Check(site),
            .. PagesAreToldApart.Check(site),
            .. texts.SelectMany(ScriptsKeepNoData.Check),
            .. texts.SelectMany(NothingIsForeign.CheckStyle),
        ];
    }

    /// <summary>What the frame of the theme has wrong stands on every page: told once, with the first page hit.</summary>
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic> found) =>
        found.DistinctBy(diagnostic => (diagnostic.Problem.Code, string.Join('\n', diagnostic.Arguments.Skip(1))));
}
