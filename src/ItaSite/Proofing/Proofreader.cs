using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>Reads the finished site as a visitor meets it: each page once, then what lies between them.</summary>
internal sealed class Proofreader
{
    private static readonly Func<ProofPage, IEnumerable<Diagnostic>>[] PageChecks =
    [
        PagesSayWhatTheyAre.Check,
        HeadingsDescendInOrder.Check,
        IdsAreUnique.Check,
        PicturesHaveText.Check,
        NothingIsForeign.Check,
        NothingIsInline.Check,
        NothingTakesOver.Check,
        PagesHaveNoForm.Check,
    ];

    private readonly SharedTexts texts = new();
    private readonly IConfiguration configuration = Configuration.Default.With(new PageTreeFactory(new ElementKinds()));

    /// <summary>Those that no task uses now: a new one costs as much as parsing half a page.</summary>
    private readonly ConcurrentBag<HtmlParser> parsers = [];

    /// <summary>Looks at one page; for the task that printed it, so that no two trees need be alive in one.</summary>
    public PageProof Read(Artifact.OfText artifact)
    {
        var page = Parse(artifact);
        return new PageProof(
            PageFacts.Of(page, texts),
            [.. PageChecks.SelectMany(check => check(page))],
            [.. NoMarkdownIsLeft.On(page)]
        );
    }

    private ProofPage Parse(Artifact.OfText artifact)
    {
        var parser = parsers.TryTake(out var free) ? free : new HtmlParser(default, BrowsingContext.New(configuration));
        var page = new ProofPage(artifact, parser);
        parsers.Add(parser);
        return page;
    }

    /// <param name="proofs">One a page of the artifacts.</param>
    /// <param name="marks">What looks like Markdown in the authors' texts: told where it was written, or meant.</param>
    public static IReadOnlyList<Diagnostic> ReadTogether(
        IReadOnlyList<Artifact> artifacts,
        IEnumerable<PageProof> proofs,
        IReadOnlySet<string> marks
    )
    {
        List<PageProof> inOrder = [.. proofs.OrderBy(proof => proof.Facts.Path.Value, StringComparer.Ordinal)];
        var site = new ProofSite(
            artifacts.Select(artifact => artifact.Path),
            [.. inOrder.Select(proof => proof.Facts)]
        );
        var texts = artifacts.OfType<Artifact.OfText>().ToList();
        return
        [
            .. EachOnce(InParallel.Select(inOrder, proof => FaultsOf(proof, site)).SelectMany(faults => faults)),
            .. EachOnce(inOrder.SelectMany(proof => NoMarkdownIsLeft.Check(proof, marks))),
            .. PagesAreReachable.Check(site),
            .. PagesAreToldApart.Check(site),
            .. texts.SelectMany(ScriptsKeepNoData.Check),
            .. texts.SelectMany(NothingIsForeign.CheckStyle),
        ];
    }

    private static List<Diagnostic> FaultsOf(PageProof proof, ProofSite site) =>
        [.. proof.Faults, .. LinksLeadSomewhere.Check(proof.Facts, site)];

    /// <summary>
    /// What the frame of the theme has wrong is on every page: reported once, with the first page hit.
    /// </summary>
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic> found) =>
        found.DistinctBy(diagnostic => (diagnostic.Problem.Code, string.Join('\n', diagnostic.Arguments.Skip(1))));
}
