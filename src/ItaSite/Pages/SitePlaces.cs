using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>All that links can lead to on the site.</summary>
/// <param name="pages">By source file.</param>
/// <param name="generated">What the program makes itself.</param>
/// <param name="forOffice">Among the generated, what is not published.</param>
internal sealed class SitePlaces(
    SourceTree tree,
    IReadOnlyDictionary<string, LinkedPage> pages,
    IEnumerable<SitePath> generated,
    IReadOnlyList<SitePath> forOffice
)
{
    private readonly HashSet<string> generatedPaths = [.. generated.Select(path => path.Value)];

    public IEnumerable<string> Files => tree.Under(SourceTree.Content).Select(file => file.Path);

    public Standing At(string path)
    {
        var address = path.StartsWith(SourceTree.Content, StringComparison.Ordinal)
            ? path[SourceTree.Content.Length..]
            : "";
        return new Standing(
            tree.Find(path),
            pages.GetValueOrDefault(path),
            generatedPaths.Contains(address),
            forOffice.Contains(new SitePath(address))
        );
    }

    public bool HasNamesake(string path) => PictureFiles.HasNamesake(path, tree);
}
