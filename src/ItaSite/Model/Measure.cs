using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>
/// What the agency set out to do on one indicator of the perception surveys, and how far it says it is.
/// </summary>
internal sealed record Measure(
    string Indicator,
    IReadOnlyList<string> Guidelines,
    IReadOnlyList<string> Responsible,
    Period Period,
    DeclaredState Declared,
    IReadOnlyList<string> Progress,
    string? Doubt
);
