using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>How deep in a document a reader stands, and what all levels together may still take.</summary>
/// <param name="Isolated">Reads documents elsewhere; null for here.</param>
/// <param name="Step">Called as a long document is read on, page by page; null if nobody asks.</param>
internal sealed record Nesting(Inflation Inflation, int Depth, IIsolatedReader? Isolated = null, Action? Step = null)
{
    public const int Deepest = 5;

    /// <summary>So that a container of countless empty files comes to an end too.</summary>
    private const int CostOfAFile = 4096;

    public Nesting(IIsolatedReader? isolated = null)
        : this(new Inflation(), 0, isolated) { }

    public bool IsDeepest => Depth >= Deepest;

    public Nesting Inner()
    {
        Inflation.Take(CostOfAFile);
        return this with { Depth = Depth + 1 };
    }
}
