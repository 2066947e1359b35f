namespace ItaSite.Model;

/// <summary>What was seen of one rule. None of these is a pass: that is the assessors' word.</summary>
internal enum RuleOutcome
{
    /// <summary>The program saw that the evidence fits the rule.</summary>
    Fits,

    /// <summary>The program saw that it does not, or can't see what the rule needs.</summary>
    DoesNotFit,

    /// <summary>No program can see it, and the agency has given its word.</summary>
    Declared,

    /// <summary>No program can see it, and the agency has not given its word yet.</summary>
    AsksForWord,
}
