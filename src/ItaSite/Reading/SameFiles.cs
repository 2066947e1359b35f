using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>
/// Finds the same file under two names. Only files of one length are compared, so that large ones are seldom read
/// twice.
/// </summary>
internal static class SameFiles
{
    /// <param name="documents">In file order.</param>
    public static IReadOnlyList<Diagnostic> Tell(IEnumerable<Document> documents)
    {
        var files = documents
            .Select(document => document.File)
            .GroupBy(file => file.Length)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)
            .ToList();
        var sums = InParallel.Select(files, file => file.Sha256());
        return
        [
            .. files
                .Zip(sums)
                .GroupBy(pair => pair.Second, pair => pair.First)
                .SelectMany(same =>
                    same.Skip(1)
                        .Select(file =>
                            Diagnostic.At(
                                Place.TopOf(file.Path),
                                DocumentProblems.DocumentIsPublishedTwice,
                                same.First().Path
                            )
                        )
                ),
        ];
    }
}
