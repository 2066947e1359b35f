using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class PagesHaveNoForm
{
    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page.Document.QuerySelector("form,input[type=password],input[type=file]") is null
            ? []
            : [page.Tell(ProofProblems.FormIsForbidden)];
}
