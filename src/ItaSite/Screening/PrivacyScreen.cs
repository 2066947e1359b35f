using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>Looks for personal data in what the authors wrote and in the documents they publish.</summary>
internal sealed class PrivacyScreen
{
    private const string ContactPage = SourceTree.Content + "contact.md";

    private static readonly Bilingual InName = new(" (ในชื่อไฟล์)", " (in the file's name)");

    private readonly Site site;
    private readonly OfficeNames offices;
    private readonly Dictionary<string, PersonalDataExceptions> allowances;
    private readonly HashSet<string> contactPages;
    private readonly HashSet<string> contacts;
    private readonly ILookup<SitePath, string> pagesOf;
    private readonly (SourceText Source, IReadOnlyList<PersonalDatum> Data)[] found;

    private PrivacyScreen(Site site)
    {
        this.site = site;
        offices = new OfficeNames(site);
        allowances = site
            .AllPages.DistinctBy(page => page.Source)
            .ToDictionary(page => page.Source, page => new PersonalDataExceptions(page));
        var items = site
            .Years.SelectMany(year =>
                year.Items.Values.Select(page =>
                    (Page: page, Item: year.Catalogue.Items.FirstOrDefault(item => item.Code == page.Item))
                )
            )
            .ToList();
        contactPages =
        [
            ContactPage,
            .. items.Where(item => item.Item?.ShowsOfficials == true).Select(item => item.Page.Page.Source),
        ];
        pagesOf = site
            .AllPages.SelectMany(page => page.Links.Select(link => (link.Destination, page.Source)))
            .Concat(
                items.SelectMany(item =>
                    item.Page.Evidence.Values.Select(link => (link.Destination, item.Page.Page.Source))
                )
            )
            .Where(use => use.Destination is Destination.InSite)
            .ToLookup(use => ((Destination.InSite)use.Destination).Path, use => use.Source);
        var pages = site.AllPages.DistinctBy(page => page.Source).ToDictionary(page => page.Source);
        found = InParallel.Select(
            site.Texts,
            source => (source, WrittenData.In(source, pages.GetValueOrDefault(source.File)))
        );
        contacts =
        [
            .. found
                .Where(text => contactPages.Contains(text.Source.File))
                .SelectMany(text => text.Data)
                .Where(datum => IsContact(datum.Kind))
                .Select(datum => datum.Key),
        ];
    }

    public static IReadOnlyList<Diagnostic> Screen(Site site)
    {
        var screen = new PrivacyScreen(site);
        IReadOnlyList<Diagnostic> told =
        [
            .. screen.ScreenTexts(),
            .. screen.ScreenTables(),
            .. screen.ScreenDocuments(),
            .. screen.ScreenNames(),
        ];
        return [.. told, .. screen.Leftovers()];
    }

    private IEnumerable<Diagnostic> ScreenTexts() =>
        from text in found
        from datum in text.Data
        where !IsMeant(datum, [text.Source.File])
        select Diagnostic.At(text.Source.PlaceAt(datum.Start), ProblemOf(datum.Kind), datum.Shown, "");

    /// <summary>
    /// Of a file that a page shows as a table only the data are published, so only they are looked at.
    /// </summary>
    private IEnumerable<Diagnostic> ScreenTables() =>
        from page in site.AllPages
        from figure in page.Figures
        from found in TableTexts.Of(figure)
        from datum in PersonalData.In(found.Text)
        where !IsMeant(datum, [page.Source])
        select Diagnostic.At(
            found.Place,
            ProblemOf(datum.Kind),
            datum.Shown,
            $" ({figure.File.Name}{(found.Cell is null ? "" : $" {found.Cell}")})"
        );

    private IEnumerable<Diagnostic> ScreenDocuments() =>
        site.Documents.SelectMany(document =>
            Screen(
                Place.TopOf(document.File.Path),
                site.DocumentFacts[document.Address],
                null,
                [.. pagesOf[document.Address].Distinct()]
            )
        );

    /// <param name="within">Null for the published document itself, not one inside it.</param>
    /// <param name="pages">That show the document or link to it.</param>
    private IEnumerable<Diagnostic> Screen(Place place, DocumentFacts facts, Bilingual? within, List<string> pages)
    {
        foreach (var (text, where) in DocumentTexts.Of(facts, within))
        {
            foreach (var datum in PersonalData.In(text).Where(datum => !IsMeant(datum, pages)))
                yield return Diagnostic.At(place, ProblemOf(datum.Kind), Bilingual.Same(datum.Shown), where);
        }

        var inside = DocumentTexts.In(within);
        foreach (var name in facts.People.Where(name => !offices.Hold(name) && !IsAllowed(PersonalKey.Of(name), pages)))
            yield return Diagnostic.At(place, PrivacyProblems.DocumentNamesItsAuthor, Bilingual.Same(name), inside);

        var file = place.File[(place.File.LastIndexOf('/') + 1)..];
        if (facts.HasGpsPosition && !IsAllowed(PersonalKey.Of(file), pages))
            yield return Diagnostic.At(place, PrivacyProblems.PictureTellsWhere, inside);

        foreach (
            var diagnostic in facts.Embedded.SelectMany(embedded =>
                Screen(place, embedded.Facts, DocumentTexts.Within(within, embedded.Where), pages)
            )
        )
            yield return diagnostic;
    }

    private IEnumerable<Diagnostic> Leftovers() => allowances.Values.SelectMany(page => page.Leftover());

    /// <summary>Names of files are published as addresses.</summary>
    private IEnumerable<Diagnostic> ScreenNames() =>
        from file in site
            .Documents.Select(document => (document.File.Path, Pages: pagesOf[document.Address].Distinct().ToList()))
            .Concat(site.AllPages.Select(page => (Path: page.Source, Pages: new List<string> { page.Source })))
        from datum in PersonalData.In(file.Path)
        where !IsMeant(datum, file.Pages)
        select TakenTime.Is(file.Path, datum)
            ? Diagnostic.At(Place.TopOf(file.Path), PrivacyProblems.FileNameMayHoldCitizenNumber, datum.Shown)
            : Diagnostic.At(Place.TopOf(file.Path), ProblemOf(datum.Kind), Bilingual.Same(datum.Shown), InName);

    private bool IsMeant(PersonalDatum datum, IReadOnlyList<string> pages) =>
        IsAllowed(datum.Key, pages)
        || (IsContact(datum.Kind) && (contacts.Contains(datum.Key) || pages.Any(contactPages.Contains)));

    /// <summary>Asks every page, so that none of them thinks its permission is left over.</summary>
    private bool IsAllowed(string key, IReadOnlyList<string> pages) =>
        pages.Select(page => allowances.GetValueOrDefault(page)?.Allows(key)).ToList().Contains(true);

    private static bool IsContact(PersonalKind kind) => kind is PersonalKind.Phone or PersonalKind.Email;

    private static Problem ProblemOf(PersonalKind kind) =>
        kind switch
        {
            PersonalKind.CitizenNumber => PrivacyProblems.CitizenNumberIsShown,
            PersonalKind.BankAccount => PrivacyProblems.BankAccountIsShown,
            PersonalKind.Phone => PrivacyProblems.PersonalPhoneIsShown,
            _ => PrivacyProblems.PersonalEmailIsShown,
        };
}
