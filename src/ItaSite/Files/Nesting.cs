namespace ItaSite.Files;

/// <summary>How deep in a document a reader stands, and what all levels together may still unpack.</summary>
internal sealed class Nesting(Inflation inflation, int depth)
{
    public const int Deepest = 5;

    /// <summary>So that a container of countless empty files comes to an end too.</summary>
    private const int CostOfAFile = 4096;

    public Nesting()
        : this(new Inflation(), 0) { }

    public Inflation Inflation => inflation;

    public int Depth => depth;

    public bool IsDeepest => depth >= Deepest;

    public Nesting Inner()
    {
        inflation.Take(CostOfAFile);
        return new Nesting(inflation, depth + 1);
    }
}
