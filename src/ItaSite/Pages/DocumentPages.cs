using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>Checks that a link to a page of a PDF names a page that exists.</summary>
internal static class DocumentPages
{
    private const string Fragment = "page=";

    public static IEnumerable<Diagnostic> Check(
        IEnumerable<PageLink> links,
        IReadOnlyDictionary<SitePath, DocumentFacts> facts
    )
    {
        foreach (var link in links)
        {
            if (
                link.Destination is Destination.InSite { Fragment: { } fragment, Path: var path }
                && facts.TryGetValue(path, out var document)
                && document.Pages is { } pages
                && PageOf(fragment) is { } page
                && !(page.Number >= 1 && page.Number <= pages)
            )
            {
                yield return Diagnostic.At(
                    link.Place,
                    DocumentProblems.DocumentHasNoSuchPage,
                    path.Value[(path.Value.LastIndexOf('/') + 1)..],
                    pages.ToString(),
                    page.Written
                );
            }
        }
    }

    public static bool NamesPage(PageLink link) =>
        link.Destination is Destination.InSite { Fragment: { } fragment }
        && fragment.StartsWith(Fragment, StringComparison.Ordinal);

    /// <returns>Null if the fragment names no page; a number of 0 if it names one that is no number.</returns>
    private static (string Written, int Number)? PageOf(string fragment)
    {
        if (!fragment.StartsWith(Fragment, StringComparison.Ordinal))
            return null;

        var written = fragment[Fragment.Length..].Split('&')[0];
        return (
            written,
            int.TryParse(ThaiDigits.ToArabic(written), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0
        );
    }
}
