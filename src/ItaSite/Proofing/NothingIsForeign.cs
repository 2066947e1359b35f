using ItaSite.Css;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// No page makes the browser ask another host for anything; a link that a visitor follows is another matter.
/// </summary>
internal static class NothingIsForeign
{
    private static readonly string[] HarmlessRelations = ["canonical", "alternate", "author", "license"];

    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page
            .Sources.Concat(page.SourceSets.SelectMany(SourceSet.AddressesIn))
            .Concat(page.OtherLoads)
            .Where(BrowserAddress.NamesHost)
            .Select(resource => page.Tell(ProofProblems.ForeignResource, resource));

    /// <summary>Whether a browser loads nothing for such a link of the head.</summary>
    public static bool IsHarmless(string? relation) => HarmlessRelations.Contains(relation);

    public static IEnumerable<Diagnostic> CheckStyle(Artifact.OfText file)
    {
        if (!file.Path.Value.EndsWith(".css", StringComparison.Ordinal))
            return [];

        return from source in file.Sources
            from load in CssLoads.In(source.Text)
            where BrowserAddress.NamesHost(load.Address)
            let place = source.PlaceAt(load.Index)
            select Diagnostic.At(place, ProofProblems.ForeignResource, file.Path.Value, load.Address);
    }
}
