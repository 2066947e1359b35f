using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>What all visitors of one address saw becomes what is said of it.</summary>
internal static class Comparison
{
    /// <param name="looks">The ordinary browser's first.</param>
    public static IEnumerable<Diagnostic> Of(string path, IReadOnlyList<(Visitor Visitor, Seen Seen)> looks)
    {
        var first = looks[0].Seen;
        if (first is not Seen.Same)
            yield return Said(path, first);

        var others = looks
            .Skip(1)
            .Where(look =>
                look.Seen.GetType() != first.GetType() || (look.Seen is Seen.LedElsewhere && look.Seen != first)
            );
        foreach (var group in others.GroupBy(look => look.Seen))
        {
            var who = Bilingual.Join(", ", group.Select(look => look.Visitor.Name));
            yield return group.Key is Seen.NoAnswer
                ? Diagnostic.At(Place.TopOf(path), VerifyProblems.RefusedToSome, who, group.Key.Word)
                : Diagnostic.At(Place.TopOf(path), VerifyProblems.ShownDifferently, who, group.Key.Word);
        }
    }

    private static Diagnostic Said(string path, Seen seen) =>
        seen switch
        {
            Seen.Missing => Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsMissing),
            Seen.OtherLineEnds => Diagnostic.At(Place.TopOf(path), VerifyProblems.LineEndsAreChanged),
            Seen.LedElsewhere led => Diagnostic.At(Place.TopOf(path), VerifyProblems.LeadsElsewhere, led.Target),
            Seen.NoAnswer none => Diagnostic.At(Place.TopOf(path), VerifyProblems.NotCompared, none.Reason),
            _ => Diagnostic.At(Place.TopOf(path), CommandProblems.PublishedFileIsChanged),
        };
}
