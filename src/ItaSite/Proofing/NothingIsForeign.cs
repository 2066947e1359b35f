using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>No page makes the browser ask another host for anything; a link that a visitor follows is another matter.</summary>
internal static partial class NothingIsForeign
{
    private static readonly string[] HarmlessRelations = ["canonical", "alternate", "author", "license"];

    public static IEnumerable<Diagnostic> Check(ProofPage page)
    {
        var loaded = page.Attributes("[src]", "src")
            .Concat(page.Attributes("[srcset]", "srcset"))
            .Concat(page.Attributes("[poster]", "poster"))
            .Concat(page.Attributes("object[data]", "data"))
            .Concat(page.Attributes("link[href]", "href").Where(link => !HarmlessRelations.Contains(link.Element.GetAttribute("rel"))));

        return loaded
            .Where(resource => IsForeign(resource.Value))
            .Select(resource => page.Tell(Problems.ForeignResource, resource.Value));
    }

    public static IEnumerable<Diagnostic> CheckStyle(Artifact.OfText file)
    {
        if (!file.Path.Value.EndsWith(".css", StringComparison.Ordinal))
            return [];

        return Loads().Matches(file.Text).Select(load => Diagnostic.At(Place.TopOf(file.Origin), Problems.ForeignResource, file.Path.Value, load.Groups[1].Value));
    }

    private static bool IsForeign(string address) =>
        address.TrimStart().StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);

    [GeneratedRegex("""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
