using ItaSite.Diagnostics;
using ItaSite.Verifying;

namespace ItaSite.Cli;

/// <summary>What <c>ita verify</c> found, for the terminal and for the report.</summary>
/// <param name="Place">The folder or address that was looked at.</param>
/// <param name="Against">What it was compared with; null for the kept sums.</param>
/// <param name="Live">What came of a live address; null for a folder.</param>
internal sealed record VerifyFacts(
    string Place,
    string? Against,
    DateTimeOffset Started,
    LiveResult? Live,
    VerifySentences.Counts Counts,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Of one kind in a list that a person reads.</summary>
    private const int MostOfAKind = 20;

    public int Errors => Diagnostics.Count(said => said.Severity == Severity.Error);

    public static VerifyFacts Of(LiveResult live, VerifyAsked asked, DateTimeOffset started) =>
        new(
            live.Root.AbsoluteUri,
            asked.Against,
            started,
            live,
            Count(live.Diagnostics, live.Files, asked) with
            {
                Resumed = live.Resumed,
                KeptBack = live.KeptBack,
                Requests = live.Requests,
            },
            live.Diagnostics
        );

    public static VerifyFacts Of(Diagnosed<int> copy, VerifyAsked asked, DateTimeOffset started) =>
        new(asked.Place, asked.Against, started, null, Count(copy.Diagnostics, copy.Value, asked), copy.Diagnostics);

    /// <summary>A host that changed everything says one thing a thousand times.</summary>
    public IEnumerable<Diagnostic> Shortened() =>
        Diagnostics
            .GroupBy(said => (said.Problem, Words: string.Join('\n', said.Arguments)))
            .SelectMany(kind =>
                kind.Count() <= MostOfAKind + 1
                    ? kind.AsEnumerable()
                    :
                    [
                        .. kind.Take(MostOfAKind),
                        Diagnostic.At(
                            kind.ElementAt(MostOfAKind).Place,
                            VerifyProblems.MoreLikeThis,
                            $"{kind.Count() - MostOfAKind}",
                            kind.Key.Problem.Code,
                            $"{MostOfAKind}"
                        ) with
                        {
                            Severity = kind.First().Severity,
                        },
                    ]
            )
            .Order();

    private static VerifySentences.Counts Count(IReadOnlyList<Diagnostic> said, int files, VerifyAsked asked)
    {
        var errors = said.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var changed = errors.Count(error => error.Problem == CommandProblems.PublishedFileIsChanged);
        var missing = errors.Count(error => error.Problem == CommandProblems.PublishedFileIsMissing);
        var added = errors.Count(error =>
            error.Problem == CommandProblems.PublishedFileIsAdded
            || error.Problem == VerifyProblems.ServedButNotPublished
        );
        return new VerifySentences.Counts(
            files,
            0,
            0,
            null,
            changed,
            missing,
            added,
            errors.Count - changed - missing - added,
            said.Count - errors.Count,
            asked.IsOwnWord
        );
    }
}
