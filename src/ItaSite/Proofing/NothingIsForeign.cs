using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// No page makes the browser ask another host for anything; a link that a visitor follows is another matter.
/// </summary>
internal static partial class NothingIsForeign
{
    private static readonly string[] HarmlessRelations = ["canonical", "alternate", "author", "license"];

    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page
            .Sources.Concat(page.SourceSets)
            .Concat(page.OtherLoads)
            .Where(IsForeign)
            .Select(resource => page.Tell(ProofProblems.ForeignResource, resource));

    /// <summary>Whether a browser loads nothing for such a link of the head.</summary>
    public static bool IsHarmless(string? relation) => HarmlessRelations.Contains(relation);

    public static IEnumerable<Diagnostic> CheckStyle(Artifact.OfText file)
    {
        if (!file.Path.Value.EndsWith(".css", StringComparison.Ordinal))
            return [];

        return from source in file.Sources
            from load in Loads().Matches(source.Text)
            let address = load.Groups[1]
            let place = source.PlaceAt(address.Index)
            select Diagnostic.At(place, ProofProblems.ForeignResource, file.Path.Value, address.Value);
    }

    private static bool IsForeign(string address) =>
        address.TrimStart().StartsWith("//", StringComparison.Ordinal)
        || address.Contains("://", StringComparison.Ordinal);

    [GeneratedRegex("""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
