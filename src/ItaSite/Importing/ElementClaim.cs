using ItaSite.Catalogues;
using ItaSite.Diagnostics;

namespace ItaSite.Importing;

/// <summary>What files show of an element, in words of their own.</summary>
/// <param name="Seen">What of it was recognised, and where: columns, titles, times, words.</param>
/// <param name="Text">What its section says if it is served.</param>
/// <param name="Lacks">What it asks for and the files do not show; empty where they show all.</param>
internal sealed record ElementClaim(Element Element, IReadOnlyList<Bilingual> Seen, ClaimText Text, string Lacks)
{
    /// <summary>Whether the files themselves show all that it asks for; its rules still judge that.</summary>
    public bool IsServed => Lacks.Length == 0 && Seen.Count > 0;
}
