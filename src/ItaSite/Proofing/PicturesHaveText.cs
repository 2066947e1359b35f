using ItaSite.Diagnostics;

namespace ItaSite.Proofing;

internal static class PicturesHaveText
{
    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page
            .Pictures.Where(picture => picture.Attribute("alt") is null)
            .Select(picture => page.Tell(ProofProblems.PictureHasNoAlternative, picture.Attribute("src") ?? ""));
}
