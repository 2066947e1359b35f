using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>The pictures that the settings name, before they are measured.</summary>
internal sealed record FacePictures(Document? Emblem, Document? Hero, Document? Share)
{
    public IEnumerable<Document> All => new[] { Emblem, Hero, Share }.OfType<Document>();

    public static FacePictures Find(ConfigDraft config, LinkResolver links, DiagnosticBag diagnostics) =>
        new(
            Find(config.Face.Emblem, "emblem", links, diagnostics),
            Find(config.Face.HeroImage, "heroImage", links, diagnostics),
            ShareImageReader.Find(config, links, diagnostics)
        );

    /// <summary>The path as it is wanted, of one that begins at the site's own folder.</summary>
    public static string? BelowContent(string path) =>
        path.StartsWith(SourceTree.Content, StringComparison.Ordinal) ? path[SourceTree.Content.Length..] : null;

    private static Document? Find(Written named, string key, LinkResolver links, DiagnosticBag diagnostics)
    {
        if (named.Text is not { } path)
            return null;

        var target = links.Resolve('/' + path.TrimStart('/'), SourceTree.Content, named.Place);
        if (target.Document is { } document)
            return document;

        diagnostics.Add(
            Diagnostic.At(named.Place, FaceProblems.PictureIsMissing, path, key) with
            {
                Suggestion = target.Problem?.Suggestion ?? BelowContent(path),
            }
        );
        return null;
    }
}
