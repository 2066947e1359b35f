using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// What one rule says of one element. The first two arguments of its sentence, item and element, are added by the
/// caller.
/// </summary>
internal sealed record Verdict(RuleOutcome Outcome, Problem Problem, IReadOnlyList<Bilingual> Arguments)
{
    /// <summary>Where the words stand that it is about; null for the element's heading.</summary>
    public Place? At { get; init; }

    /// <param name="seen">What was seen: a number, or a name that needs no translation.</param>
    public static Verdict Fits(string seen) => Fits(Bilingual.Same(seen));

    public static Verdict Fits(Bilingual seen) => new(RuleOutcome.Fits, RuleProblems.Fits, [seen]);

    public static Verdict DoesNotFit(Problem problem, params string[] arguments) =>
        new(RuleOutcome.DoesNotFit, problem, [.. arguments.Select(Bilingual.Same)]);

    public static Verdict DoesNotFit(Problem problem, Bilingual first, params Bilingual[] more) =>
        new(RuleOutcome.DoesNotFit, problem, [first, .. more]);

    public static Verdict AsksForWord(Problem problem, params string[] arguments) =>
        new(RuleOutcome.AsksForWord, problem, [.. arguments.Select(Bilingual.Same)]);

    public static Verdict AsksForWord(Problem problem, Bilingual first, params Bilingual[] more) =>
        new(RuleOutcome.AsksForWord, problem, [first, .. more]);
}
