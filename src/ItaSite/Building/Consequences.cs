using ItaSite.Diagnostics;

namespace ItaSite.Building;

/// <summary>
/// What follows from a mistake on the same line is not reported as well: it goes when the mistake is corrected.
/// </summary>
internal static class Consequences
{
    private static readonly (Problem Cause, Problem Follows)[] Known =
    [
        (DataProblems.ValueIsNotAllowed, YearProblems.PageIsDraft),
        (FrontMatterProblems.OpeningLineIsWrong, TextProblems.LetterIsInvisible),
        (FrontMatterProblems.OpeningLineIsWrong, TextProblems.SpaceDoesNotBreak),
    ];

    public static IEnumerable<Diagnostic> Without(IReadOnlyList<Diagnostic> diagnostics)
    {
        var causes = diagnostics
            .Where(diagnostic => Known.Any(known => known.Cause == diagnostic.Problem))
            .Select(diagnostic => (diagnostic.Problem, LineOf(diagnostic)))
            .ToHashSet();
        return diagnostics.Where(diagnostic =>
            !Known.Any(known =>
                known.Follows == diagnostic.Problem && causes.Contains((known.Cause, LineOf(diagnostic)))
            )
        );
    }

    private static Place LineOf(Diagnostic diagnostic) => diagnostic.Place with { Column = 1 };
}
