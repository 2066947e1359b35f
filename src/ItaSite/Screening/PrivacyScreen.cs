using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>Looks for personal data in what the authors wrote and in the documents they publish.</summary>
internal sealed class PrivacyScreen
{
    private const string ContactPage = SourceTree.Content + "contact.md";

    private static readonly Bilingual InName = new(" (ในชื่อไฟล์)", " (in the file's name)");

    private readonly Site site;
    private readonly BuildMemory memory;
    private readonly OfficeNames offices;
    private readonly Dictionary<string, PersonalDataExceptions> allowances;
    private readonly HashSet<string> contactPages;
    private readonly HashSet<string> contacts;
    private readonly ILookup<SitePath, string> pagesOf;
    private readonly (SourceText Source, IReadOnlyList<PersonalDatum> Data)[] found;

    private PrivacyScreen(Site site, BuildMemory memory)
    {
        this.site = site;
        this.memory = memory;
        offices = new OfficeNames(site);
        allowances = site
            .AllPages.Where(page => page.AllowedPersonal.Count > 0)
            .DistinctBy(page => page.Source)
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
        var documents = site.Documents.Select(document => document.Address).ToHashSet();
        var linked = memory.Of(static (Same<Page> page) => TargetsOf(page.Value.Links));
        pagesOf = site
            .AllPages.SelectMany(page => linked.Of(page).Select(target => (Target: target, page.Source)))
            .Concat(
                items.SelectMany(item =>
                    TargetsOf(item.Page.Evidence.Values).Select(target => (Target: target, item.Page.Page.Source))
                )
            )
            .Where(use => documents.Contains(use.Target))
            .ToLookup(use => use.Target, use => use.Source);
        var pages = site.AllPages.DistinctBy(page => page.Source).ToDictionary(page => page.Source);
        var written = memory.Of(
            static ((Same<SourceText> Source, Same<Page?> Page) of) => WrittenData.In(of.Source.Value, of.Page.Value)
        );
        found = InParallel.Select(
            site.Texts,
            source => (source, written.Of((source, new(pages.GetValueOrDefault(source.File)))))
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

    public static IReadOnlyList<Diagnostic> Screen(Site site, BuildMemory memory)
    {
        var screen = new PrivacyScreen(site, memory);
        IReadOnlyList<Diagnostic> told =
        [
            .. screen.ScreenTexts(),
            .. screen.ScreenTheme(),
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

    private IEnumerable<Diagnostic> ScreenTheme() =>
        from found in memory.Of(static (Same<Theme> theme) => ThemeTexts.DataIn(theme.Value)).Of(site.Theme)
        where !IsMeant(found.Datum, [])
        select Diagnostic.At(found.Place, ProblemOf(found.Datum.Kind), found.Datum.Shown, "");

    /// <summary>
    /// Of a file that a page shows as a table only the data are published, so only they are looked at.
    /// </summary>
    private IEnumerable<Diagnostic> ScreenTables()
    {
        var shown = memory.Of(static (Same<Page> page) => TableTexts.DataOn(page.Value));
        return from page in site.AllPages
            from found in shown.Of(page)
            where !IsMeant(found.Datum, [page.Source])
            select Diagnostic.At(
                found.Place,
                ProblemOf(found.Datum.Kind),
                found.Datum.Shown,
                $" ({found.File}{(found.Cell is null ? "" : $" {found.Cell}")})"
            );
    }

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
        var told = memory.Of(
            static ((Same<DocumentFacts> Facts, Bilingual? Within) of) =>
                DocumentTexts.DataIn(of.Facts.Value, of.Within)
        );
        foreach (var (datum, where) in told.Of((facts, within)).Where(found => !IsMeant(found.Datum, pages)))
            yield return Diagnostic.At(place, ProblemOf(datum.Kind), Bilingual.Same(datum.Shown), where);

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
    private IEnumerable<Diagnostic> ScreenNames()
    {
        var told = memory.Of<string, IReadOnlyList<PersonalDatum>>(static path => [.. PersonalData.In(path)]);
        return from file in site
                .Documents.Select(document =>
                    (document.File.Path, Pages: pagesOf[document.Address].Distinct().ToList())
                )
                .Concat(site.AllPages.Select(page => (Path: page.Source, Pages: new List<string> { page.Source })))
            from datum in told.Of(file.Path)
            where !IsMeant(datum, file.Pages)
            select TakenTime.Is(file.Path, datum)
                ? Diagnostic.At(Place.TopOf(file.Path), PrivacyProblems.FileNameMayHoldCitizenNumber, datum.Shown)
                : Diagnostic.At(Place.TopOf(file.Path), ProblemOf(datum.Kind), Bilingual.Same(datum.Shown), InName);
    }

    private static IReadOnlyList<SitePath> TargetsOf(IEnumerable<PageLink> links) =>
        [.. links.Select(link => link.Destination).OfType<Destination.InSite>().Select(place => place.Path)];

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
