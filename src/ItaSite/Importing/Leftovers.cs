using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// Collects what a page cannot hold of a text, each kind told once with how often and where it is first met.
/// </summary>
internal sealed class Leftovers(string file)
{
    private const int LongestSnippet = 50;

    private readonly Dictionary<(Problem Problem, Bilingual What), (int Count, int Line, string Snippet)> found = [];

    /// <summary>Of the paragraph that is being read, from 1.</summary>
    public int Line { get; set; } = 1;

    public void LeaveOut(Bilingual what, string snippet = "") => Add(ImportProblems.PartIsLeftOut, what, snippet);

    public void Change(Bilingual what, string snippet = "") => Add(ImportProblems.PartIsChanged, what, snippet);

    public IEnumerable<Diagnostic> Told() =>
        found.Select(one =>
            Diagnostic.At(
                new Place(file, one.Value.Line, 1),
                one.Key.Problem,
                one.Key.What,
                Bilingual.Same(one.Value.Count.ToString()),
                Bilingual.Same(one.Value.Snippet.Length > 0 ? $"“{one.Value.Snippet}”" : "–")
            )
        );

    private void Add(Problem problem, Bilingual what, string snippet)
    {
        var line = OneLine.Of(MarkdownWords.Clean(snippet));
        var shown = line.Length > LongestSnippet ? $"{line[..LongestSnippet]}…" : line;
        found[(problem, what)] = found.TryGetValue((problem, what), out var known)
            ? known with
            {
                Count = known.Count + 1,
                Snippet = known.Snippet.Length > 0 ? known.Snippet : shown,
            }
            : (1, Line, shown);
    }
}
