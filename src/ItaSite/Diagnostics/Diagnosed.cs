namespace ItaSite.Diagnostics;

/// <summary>
/// What a stage made, with what it found wrong on the way. Something is always made, so that the stages behind can find
/// the rest of the mistakes.
/// </summary>
internal sealed record Diagnosed<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics);
