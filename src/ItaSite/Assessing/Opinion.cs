using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>What one rule says of one element. The first two arguments of its sentence, item and element, are added by whoever asked.</summary>
internal sealed record Opinion(Judgement Judgement, Problem Problem, IReadOnlyList<string> Arguments)
{
    /// <summary>Where the words stand that it is about; null for the element's heading.</summary>
    public Place? At { get; init; }

    /// <param name="seen">What was seen, in words that need no translation: dates, numbers, names.</param>
    public static Opinion Fits(string seen) => new(Judgement.Fits, RuleProblems.Fits, [seen]);

    public static Opinion DoesNotFit(Problem problem, params string[] arguments) => new(Judgement.DoesNotFit, problem, arguments);

    public static Opinion AsksForWord(Problem problem, params string[] arguments) => new(Judgement.AsksForWord, problem, arguments);
}
