using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>A slip of typing at one place of a text.</summary>
/// <param name="Repair">What must certainly stand there instead; null where only the author can know.</param>
internal sealed record Typo(int Start, int Length, Problem Problem, string? Repair, params string[] Arguments)
{
    /// <summary>Where words of the program are among the arguments.</summary>
    public IReadOnlyList<string>? EnglishArguments { get; init; }

    public int End => Start + Length;

    /// <summary>Told by the word it stands in and, where it can be fixed, the fixed word.</summary>
    public static Typo In(string text, int start, int end, Problem problem, string? repair)
    {
        var (from, to) = ThaiLetters.WordAround(text, start, end);
        var word = text[from..to];
        return new Typo(
            start,
            end - start,
            problem,
            repair,
            word,
            repair is null ? word : string.Concat(text.AsSpan(from, start - from), repair, text.AsSpan(end, to - end))
        );
    }
}
