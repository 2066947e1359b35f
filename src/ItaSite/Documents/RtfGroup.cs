using System.Text;

namespace ItaSite.Documents;

/// <summary>What holds within a pair of braces of RTF, and ends with them.</summary>
internal sealed record RtfGroup
{
    public const int Thai = 874;
    public const int Western = 1252;

    public int CodePage { get; init; } = Thai;

    public int Font { get; init; }

    /// <summary>How many letters stand for a Unicode letter in programs that know none.</summary>
    public int Fallbacks { get; init; } = 1;

    public int ToSkip { get; init; }

    public bool MayBeUnknown { get; init; }

    public RtfWay Goes { get; init; }

    public string Destination { get; init; } = "";

    public StringBuilder? Author { get; init; }
}
