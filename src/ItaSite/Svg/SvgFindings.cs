using ItaSite.Diagnostics;

namespace ItaSite.Svg;

/// <summary>What of a drawing can't be published, each thing told once, where it is met first.</summary>
internal sealed class SvgFindings(string file)
{
    private const int MostNamed = 8;

    private readonly Dictionary<string, Diagnostic> refused = new(StringComparer.Ordinal);
    private readonly List<string> left = [];
    private Place? firstLeft;

    /// <summary>Something that runs or loads.</summary>
    public void Refuse(string what, Place at) =>
        refused.TryAdd(what, Diagnostic.At(at, PictureProblems.DrawingIsNotStill, what));

    /// <summary>Something unknown, which is not written again.</summary>
    public void LeaveOut(string what, Place at)
    {
        firstLeft ??= at;
        if (!left.Contains(what))
            left.Add(what);
    }

    public void Say(Place at, Problem problem, params string[] arguments) =>
        refused.TryAdd(problem.Code, Diagnostic.At(at, problem, arguments));

    public Place At(int line, int column) => new(file, Math.Max(1, line), Math.Max(1, column));

    public IEnumerable<Diagnostic> All()
    {
        foreach (var diagnostic in refused.Values)
            yield return diagnostic;

        if (firstLeft is not { } at)
            yield break;

        var names = string.Join(", ", left.Take(MostNamed));
        yield return Diagnostic.At(
            at,
            SvgProblems.DrawingLosesParts,
            left.Count > MostNamed ? $"{names}, …" : names,
            $"{left.Count}"
        );
    }
}
