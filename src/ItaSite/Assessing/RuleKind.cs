namespace ItaSite.Assessing;

/// <summary>A kind of rule, as the README's table shows it.</summary>
/// <param name="Word">The catalogue's word.</param>
/// <param name="SeenIn">What the program judges it by; null if no program can.</param>
/// <param name="AsksWhen">When a person's word is asked for; null if never.</param>
/// <param name="File">Where it is judged.</param>
internal sealed record RuleKind(string Word, string? SeenIn, string? AsksWhen, string File);
