using System.Globalization;

namespace ItaSite.Diagnostics;

/// <summary>One mistake at one place: a value, collected by every stage and printed once at the end.</summary>
internal sealed record Diagnostic(Problem Problem, Place Place, IReadOnlyList<string> Arguments) : IComparable<Diagnostic>
{
    /// <summary>The nearest thing the author may have meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What an error is called by <c>--strict</c>, which raises warnings.</summary>
    public Severity Severity { get; init; } = Problem.Severity;

    public static Diagnostic At(Place place, Problem problem, params string[] arguments) => new(problem, place, arguments);

    public string Message(Language language)
    {
        var sentence = string.Format(CultureInfo.InvariantCulture, Problem.Sentence(language), [.. Arguments]);
        return Suggestion is null ? sentence : $"{sentence} {Sentences.DidYouMean(language, Suggestion)}";
    }

    /// <summary>The one-line form of the contract: <c>file(line,column): error ITA204: sentence</c>.</summary>
    public string ToLine(Language language) =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Problem.Code}: {Message(language)}";

    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;

        var byPlace = Place.CompareTo(other.Place);
        if (byPlace != 0)
            return byPlace;

        var byCode = string.CompareOrdinal(Problem.Code, other.Problem.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message(Language.English), other.Message(Language.English));
    }
}
