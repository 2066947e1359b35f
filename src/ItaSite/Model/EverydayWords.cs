namespace ItaSite.Model;

/// <summary>What the public types, beside what agencies write; the same for every site.</summary>
/// <param name="FunctionWords">Words that help nobody to find anything.</param>
/// <param name="Otherwise">What helps on where a site has nothing that is meant.</param>
internal sealed record EverydayWords(
    IReadOnlyList<string> FunctionWords,
    IReadOnlyList<string> Otherwise,
    IReadOnlyList<EverydayGroup> Groups
)
{
    public static EverydayWords None { get; } = new([], [], []);
}
