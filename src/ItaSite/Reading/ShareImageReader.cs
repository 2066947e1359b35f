using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Writing;

namespace ItaSite.Reading;

/// <summary>
/// Finds and measures the picture of the settings' <c>shareImage</c>, which other sites show with a link to this one.
/// </summary>
internal static class ShareImageReader
{
    private const int GoodWidth = 1200;
    private const int GoodHeight = 630;
    private const int MostBytes = 600 * 1024;

    /// <returns>The picture to publish; null, with a diagnostic, if there is none at the path.</returns>
    public static Document? Find(ConfigDraft config, LinkResolver links, DiagnosticBag diagnostics)
    {
        if (config.ShareImage is not { } path)
            return null;

        var target = links.Resolve('/' + path.TrimStart('/'), SourceTree.Content, config.ShareImagePlace);
        if (target.Document is { } document)
            return document;

        diagnostics.Add(
            Diagnostic.At(config.ShareImagePlace, HeadProblems.ShareImageIsMissing, path) with
            {
                Suggestion = target.Problem?.Suggestion ?? FacePictures.BelowContent(path),
            }
        );
        return null;
    }

    /// <returns>Null, with a diagnostic, if other sites could not show it.</returns>
    public static Picture? Measure(Document document, DocumentFacts facts, Place place, DiagnosticBag diagnostics)
    {
        var name = document.Address.Value;
        if (facts.Kind is not (DocumentKind.Png or DocumentKind.Jpeg) || facts.Measures is not { } measures)
        {
            diagnostics.Add(Diagnostic.At(place, HeadProblems.ShareImageIsNoPicture, name));
            return null;
        }

        if (measures.Width < GoodWidth || measures.Height < GoodHeight)
            diagnostics.Add(
                Diagnostic.At(place, HeadProblems.ShareImageIsSmall, name, Text(measures.Width), Text(measures.Height))
            );

        if (document.File.Length > MostBytes)
            diagnostics.Add(
                Diagnostic.At(place, HeadProblems.ShareImageIsHeavy, name, FileSize.Text(document.File.Length))
            );

        return new Picture(document.Address, measures.Width, measures.Height);
    }

    private static string Text(int number) => number.ToString();
}
