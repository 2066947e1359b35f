using System.Collections;

namespace ItaSite.Diagnostics;

/// <summary>
/// Collects what is wrong while something is read. The one rule: a reader takes the bag of its caller; a stage, or
/// whatever runs beside others, fills a bag of its own and hands it on in <see cref="Diagnosed{T}"/>.
/// </summary>
internal sealed class DiagnosticBag : IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> found = [];

    /// <summary>How many there are: more than before means that what was read in between is wrong.</summary>
    public int Count => found.Count;

    public bool HasErrors => found.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    public Diagnostic this[int index] => found[index];

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>Takes back what a later look at all files knows better.</summary>
    public void Withdraw(Predicate<Diagnostic> isOutdated) => found.RemoveAll(isOutdated);

    public IEnumerator<Diagnostic> GetEnumerator() => found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
