using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class PicturesHaveText
{
    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page.Attributes("img:not([alt])", "src")
            .Select(picture => page.Tell(ProofProblems.PictureHasNoAlternative, picture.Value));
}
