using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>One rule of an element, judged.</summary>
/// <param name="Rule">The catalogue's word for its kind.</param>
/// <param name="Finding">What was seen, or what to do; says itself in both languages.</param>
/// <param name="Word">The agency's own word, where <paramref name="Judgement"/> is <see cref="Judgement.Declared"/>.</param>
internal sealed record RuleVerdict(string Rule, Judgement Judgement, Diagnostic Finding, string? Word)
{
    /// <summary>Someone must still mend or vouch for something.</summary>
    public bool IsOpen => Judgement is Judgement.DoesNotFit or Judgement.AsksForWord;
}
