using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>One rule of an element, judged.</summary>
/// <param name="Rule">What visitors read for its kind.</param>
/// <param name="Diagnostic">What was seen, or what to do; says itself in both languages.</param>
/// <param name="Word">
/// The agency's own word, where <paramref name="Outcome"/> is <see cref="RuleOutcome.Declared"/>.
/// </param>
internal sealed record RuleVerdict(string Rule, RuleOutcome Outcome, Diagnostic Diagnostic, string? Word)
{
    /// <summary>Someone must still fix or vouch for something.</summary>
    public bool IsOpen => Outcome is RuleOutcome.DoesNotFit or RuleOutcome.AsksForWord;
}
