using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class IdsAreUnique
{
    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page
            .Ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(ids => ids.Count() > 1)
            .Select(ids => page.Tell(ProofProblems.IdIsTwice, ids.Key));
}
