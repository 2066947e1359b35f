using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>The pages, each read on its own, and the items that they are for.</summary>
/// <param name="All">At their permanent addresses, the authors' drafts among them.</param>
/// <param name="Items">By source file.</param>
/// <param name="Places">Files in the place of an item's page that do not name it, by source file.</param>
internal sealed record PageDrafts(
    IReadOnlyList<PageDraft> All,
    IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> Items,
    IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> Places
)
{
    /// <summary>Those whose authors do not say that they are not ready.</summary>
    public IReadOnlyList<PageDraft> Published { get; } = [.. All.Where(draft => !draft.IsDraft)];

    public NewsArchive NewsArchive =>
        NewsArchive.Of(
            Published
                .Where(draft =>
                    draft.Item is null && draft.Source.File.StartsWith(SourceTree.News, StringComparison.Ordinal)
                )
                .Select(draft => draft.Published)
                .OfType<DateOnly>()
        );

    public static PageDrafts Read(
        SourceTree tree,
        IReadOnlyList<YearDraft> years,
        BuildMemory memory,
        DiagnosticBag diagnostics
    )
    {
        var catalogues = years.Select(year => year.Catalogue).ToList();
        var written = ReadFiles(tree, catalogues, memory, diagnostics);
        var items = new ItemLookup(catalogues, diagnostics).Find(written);
        var places = ItemPlaces.Find(written, items, catalogues, diagnostics);
        // An item's address comes from its code, whatever its file is called.
        var moved = memory.Of(
            static ((Same<PageDraft> Draft, SitePath Address) to) => to.Draft.Value with { Address = to.Address }
        );
        var all = written.ConvertAll(draft =>
            items.TryGetValue(draft.Source.File, out var known)
                ? moved.Of((draft, SiteAddresses.Item(known.Catalogue.Year, known.Item.Code)))
                : draft
        );
        diagnostics.AddRange(
            all.Where(draft => draft.IsDraft).Select(draft => Diagnostic.At(draft.DraftPlace, YearProblems.PageIsDraft))
        );
        return new PageDrafts(all, items, places);
    }

    /// <summary>The items of a year whose pages are not ready.</summary>
    public IEnumerable<ItemCode> UnreadyIn(Catalogue catalogue) =>
        from draft in All
        where draft.IsDraft
        where Items.TryGetValue(draft.Source.File, out var known) && known.Catalogue == catalogue
        select Items[draft.Source.File].Item.Code;

    private static List<PageDraft> ReadFiles(
        SourceTree tree,
        IReadOnlyList<Catalogue> catalogues,
        BuildMemory memory,
        DiagnosticBag diagnostics
    )
    {
        var read = memory.Of(
            static ((Same<SourceFile> File, AcademicYear? Academic) page) => ReadFile(page.File.Value, page.Academic)
        );
        var files = tree.Under(SourceTree.Content).Where(file => file.Extension == ".md").ToList();
        var drafts = InParallel.Select(files, file => read.Of((file, AcademicYearOf(file))));
        diagnostics.AddRange(drafts.SelectMany(draft => draft.Diagnostics));
        return [.. drafts.Select(draft => draft.Value).OfType<PageDraft>()];

        AcademicYear? AcademicYearOf(SourceFile file) =>
            catalogues
                .FirstOrDefault(catalogue =>
                    file.Path.StartsWith(SourceTree.FolderOf(catalogue.Year), StringComparison.Ordinal)
                )
                ?.AcademicYear;
    }

    private static Diagnosed<PageDraft?> ReadFile(SourceFile file, AcademicYear? academic)
    {
        var diagnostics = new DiagnosticBag();
        var draft = SourceText.Read(file, diagnostics) is { } source
            ? PageDraftReader.Read(source, diagnostics, academic)
            : null;
        return new Diagnosed<PageDraft?>(draft, diagnostics);
    }
}
