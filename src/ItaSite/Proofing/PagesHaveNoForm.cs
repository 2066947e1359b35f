using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class PagesHaveNoForm
{
    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page.HasForm ? [page.Tell(ProofProblems.FormIsForbidden)] : [];
}
