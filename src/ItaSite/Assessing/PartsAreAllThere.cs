using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>A part is seen where a heading has its key, or where its name stands in a heading, the head of a table, or the text. What is not seen may be there in other words, so the agency's word is asked for.</summary>
internal static class PartsAreAllThere
{
    /// <summary>The shortest table heading that may stand for a longer name of a part.</summary>
    private const int ShortestName = 4;

    public static Opinion Judge(Showing showing)
    {
        var ids = showing.Sections.Select(section => section.Heading?.Id).ToHashSet();
        var text = FoldedText.Of(showing.Text);
        var heads = showing.Tables
            .SelectMany(table => table.Header)
            .Concat(showing.Sections.Select(section => section.Heading?.Text ?? ""))
            .Select(FoldedText.Of)
            .Where(head => head.Length >= ShortestName)
            .ToList();
        var unseen = showing.Element.Parts.Where(part => !ids.Contains(part.Key) && !IsNamed(FoldedText.Of(part.Title), text, heads)).ToList();
        return unseen.Count == 0
            ? Opinion.Fits(string.Join(", ", showing.Element.Parts.Select(part => part.Title)))
            : Opinion.AsksForWord(RuleProblems.AsksWhetherAllParts, string.Join(" ", unseen.Select(part => $"“{part.Title}”")));
    }

    private static bool IsNamed(string part, string text, List<string> heads) =>
        text.Contains(part, StringComparison.Ordinal) || heads.Exists(head => part.Contains(head, StringComparison.Ordinal));
}
