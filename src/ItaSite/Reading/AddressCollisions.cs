using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>No two sources may have one address; hosts that do not tell A from a count.</summary>
internal static class AddressCollisions
{
    private static readonly Bilingual MadeByIta = new("ita (หน้าที่โปรแกรมสร้างเอง)", "ita (a page of its own)");

    public static IReadOnlyList<Diagnostic> Check(
        IEnumerable<PageDraft> drafts,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> items,
        IReadOnlyList<Document> documents,
        IReadOnlyList<Picture> pictures,
        IEnumerable<TableFigure> figures,
        Theme theme,
        IEnumerable<Catalogue> catalogues
    )
    {
        var diagnostics = new DiagnosticBag();
        var itemPages = items.ToDictionary(
            entry => SiteAddresses.Item(entry.Value.Catalogue.Year, entry.Value.Item.Code),
            entry => entry.Key
        );
        // By address, the file that takes it; null for the program.
        var taken = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in SiteAddresses.Generated(catalogues))
            taken.TryAdd(address.Value, itemPages.GetValueOrDefault(address));

        foreach (var asset in theme.Assets.Values)
            Take(asset.Address, asset.File.Path);

        foreach (var address in SiteAddresses.MadeOfEmblem)
            taken.TryAdd(address.Value, null);

        foreach (var draft in drafts.Where(draft => draft.Item is null))
            Take(draft.Address, draft.Source.File);

        foreach (var document in documents)
            Take(document.Address, document.File.Path);

        var origins = documents.ToDictionary(document => document.Address, document => document.File.Path);
        foreach (var picture in pictures)
        {
            foreach (var width in picture.Widths)
                Take(picture.Sized(width), origins[picture.Address]);
        }

        foreach (var figure in figures)
        {
            Take(figure.Csv, figure.Place.File);
            Take(figure.Xlsx, figure.Place.File);
        }

        RefuseFilesThatAreFolders();
        return diagnostics;

        void RefuseFilesThatAreFolders()
        {
            var files = taken.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var (address, file) in taken)
            {
                for (
                    var folder = address.AsSpan();
                    folder.LastIndexOf('/') is var slash and > 0;
                    folder = folder[..slash]
                )
                {
                    if (files.TryGetValue(folder[..slash], out var path, out var other) && (file ?? other) is { } ours)
                        diagnostics.Add(
                            Diagnostic.At(
                                Place.TopOf(ours),
                                FileProblems.FileAndFolderHaveOneAddress,
                                Bilingual.Same(path),
                                other is null ? MadeByIta : Bilingual.Same(other)
                            )
                        );
                }
            }
        }

        void Take(SitePath address, string file)
        {
            if (SiteAddresses.IsOfNewsArchive(address))
                diagnostics.Add(Diagnostic.At(Place.TopOf(file), ScaleProblems.AddressIsOfNewsArchive, address.Value));
            else if (!taken.TryAdd(address.Value, file))
                diagnostics.Add(
                    Diagnostic.At(
                        Place.TopOf(file),
                        PageProblems.AddressIsTakenTwice,
                        Bilingual.Same(address.Value),
                        taken[address.Value] is { } first ? Bilingual.Same(first) : MadeByIta
                    )
                );
        }
    }
}
