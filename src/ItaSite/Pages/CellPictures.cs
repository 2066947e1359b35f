using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>Finds the pictures that a table's cells name, such as the portraits of executives.</summary>
internal static class CellPictures
{
    /// <returns>By the cell's text.</returns>
    public static IReadOnlyDictionary<string, (Document Document, Picture Picture)> Of(
        DataTable table,
        FollowedForm? form,
        SourceFile file,
        AskedPlaces places,
        DocumentCache shelf,
        DiagnosticBag diagnostics
    )
    {
        var found = new Dictionary<string, (Document, Picture)>();
        var columns =
            form?.Form.Columns.Where(column =>
                    column.Type == FormColumnType.Picture && form.Columns.ContainsKey(column.Key)
                )
                .Select(column => form.Columns[column.Key])
            ?? [];
        foreach (var (row, column) in columns.SelectMany(column => table.Entries.Select(row => (row, column))))
        {
            var name = row.Cells[column].Text;
            if (NoneWords.IsDash(name) || NoneWords.SaysNone(name) || found.ContainsKey(name))
                continue;

            var path = PathOf(name, file, places);
            if (path is null || places.Find(path) is not { } picture)
            {
                diagnostics.Add(
                    Diagnostic.At(row.Place, PictureProblems.CellPictureIsMissing, name, table.NameOf(row, column)) with
                    {
                        Suggestion = SuggestionFor(path, file, places),
                    }
                );
                continue;
            }

            var document = new Document(picture, new SitePath(path[SourceTree.Content.Length..]))
            {
                HasNamesake = places.HasNamesake(path),
            };
            if (PictureFiles.Has(picture.Name) && Picture.Of(document, shelf.FactsOf(document)) is { } shown)
                found.Add(name, (document, shown));
            else
                diagnostics.Add(
                    Diagnostic.At(row.Place, PictureProblems.CellNamesNoPicture, name, table.NameOf(row, column))
                );
        }

        return found;
    }

    /// <summary>Beside the table, or in the year's folder of files, where the pictures of pages are.</summary>
    private static string? PathOf(string name, SourceFile file, AskedPlaces places)
    {
        var written = name.Trim().Replace('\\', '/');
        var beside = LinkResolver.Combine(file.Path, written);
        return beside is not null && places.Find(beside) is not null ? beside
            : LinkResolver.Combine(file.Path, $"../files/{written}") is { } filed && places.Find(filed) is not null
                ? filed
            : beside;
    }

    private static string? SuggestionFor(string? path, SourceFile file, AskedPlaces places) =>
        path is not null && Nearest.To(path, places.Files.Where(PictureFiles.Has)) is { } nearest
            ? Uri.UnescapeDataString(new SitePath(nearest).RelativeTo(new SitePath(file.Path)))
            : null;
}
