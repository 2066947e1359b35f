using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The lines by which a document says what it is: its title, and how its first page begins.</summary>
internal static class DocumentBeginning
{
    private const int Lines = 8;
    private const int Longest = 160;

    public static IEnumerable<string> Of(DocumentFacts facts)
    {
        var first = facts.Parts.Count > 0 ? facts.Parts[0].Text.Split('\n') : [];
        return first
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .Take(Lines)
            .Where(line => line.Length <= Longest)
            .Concat(facts.Title is { Length: > 0 } title ? [title] : []);
    }
}
