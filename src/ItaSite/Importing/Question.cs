using ItaSite.Diagnostics;

namespace ItaSite.Importing;

/// <summary>Something that only the clerk knows.</summary>
/// <param name="Key">Under which the answer comes back: <c>title</c>, <c>sheets</c>, <c>title:มกราคม</c>.</param>
/// <param name="Choices">Empty where words are typed.</param>
/// <param name="Answer">The clerk's, or the best guess; several choices are parted by a line feed.</param>
internal sealed record Question(
    string Key,
    QuestionKind Kind,
    Bilingual Text,
    IReadOnlyList<Choice> Choices,
    string Answer
)
{
    /// <summary>Whether an empty answer leaves a fault, as a picture without words does.</summary>
    public bool IsRequired { get; init; }

    public IReadOnlyList<string> Chosen => Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
