using ItaSite.Diagnostics;

namespace ItaSite.Importing;

/// <summary>What the clerk answered, by the keys of the questions; the questions are asked by it.</summary>
internal sealed class Answers(IReadOnlyDictionary<string, string> given)
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    private readonly List<Question> asked = [];

    public IReadOnlyList<Question> Asked => asked;

    public string Words(string key, Bilingual text, string guess, bool isRequired = false)
    {
        var answer = given.GetValueOrDefault(key) ?? guess;
        asked.Add(new Question(key, QuestionKind.Words, text, [], answer) { IsRequired = isRequired });
        return answer.Trim();
    }

    /// <returns>The guess where the answer is none of the choices.</returns>
    public string One(string key, Bilingual text, IReadOnlyList<Choice> choices, string guess)
    {
        var answer =
            given.GetValueOrDefault(key) is { } chosen && choices.Any(choice => choice.Value == chosen)
                ? chosen
                : guess;
        asked.Add(new Question(key, QuestionKind.One, text, choices, answer));
        return answer;
    }

    public IReadOnlyList<string> Several(
        string key,
        Bilingual text,
        IReadOnlyList<Choice> choices,
        IReadOnlyList<string> guess
    )
    {
        var chosen = given.TryGetValue(key, out var answer)
            ? [.. answer.ReplaceLineEndings("\n").Split('\n').Where(one => choices.Any(choice => choice.Value == one))]
            : guess;
        asked.Add(new Question(key, QuestionKind.Several, text, choices, string.Join('\n', chosen)));
        return chosen;
    }
}
