namespace ItaSite.Diagnostics;

/// <summary>One mistake at one place: a value, collected by every stage and printed once at the end.</summary>
internal sealed record Diagnostic(Problem Problem, Place Place, IReadOnlyList<string> Arguments)
    : IComparable<Diagnostic>
{
    /// <summary>The nearest thing the author may have meant, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The arguments of the English sentence, where they are words that differ from the Thai ones.</summary>
    public IReadOnlyList<string>? EnglishArguments { get; init; }

    /// <summary>What an error is called by <c>--strict</c>, which raises warnings.</summary>
    public Severity Severity { get; init; } = Problem.Severity;

    public static Diagnostic At(Place place, Problem problem, params string[] arguments) =>
        new(problem, place, arguments);

    public static Diagnostic At(Place place, Problem problem, Bilingual first, params Bilingual[] more) =>
        At(place, problem, [first, .. more]);

    public static Diagnostic At(Place place, Problem problem, IReadOnlyList<Bilingual> arguments) =>
        new(problem, place, [.. arguments.Select(argument => argument.Thai)])
        {
            EnglishArguments = [.. arguments.Select(argument => argument.English)],
        };

    public string Message(Language language)
    {
        var arguments = language == Language.English ? EnglishArguments ?? Arguments : Arguments;
        var sentence = string.Format(Problem.Sentence(language), [.. arguments.Select(VisibleText.OneLine)]);
        return Suggestion is null
            ? sentence
            : $"{sentence} {Sentences.DidYouMean(language, VisibleText.OneLine(Suggestion))}";
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
