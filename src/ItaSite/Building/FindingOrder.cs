using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Building;

/// <summary>
/// Findings file by file, those on items in the order of the catalogue: O2 before O10, and an item's tables beside its
/// page.
/// </summary>
internal sealed class FindingOrder
{
    private readonly Dictionary<string, string> keys = [];
    private readonly Dictionary<(string File, string Code), string> keysOfAbsent = [];

    public FindingOrder(IEnumerable<Register> registers)
    {
        foreach (var register in registers)
        {
            var folder = SourceTree.FolderOf(register.Year.Year);
            for (var i = 0; i < register.Items.Count; i++)
            {
                var record = register.Items[i];

                // Where the files of items stand in file order, and before all other files that begin so.
                var key = $"{folder}o\0{i:D4}\0";
                keysOfAbsent[(folder + SourceTree.CatalogueFile, record.Item.Code.Value)] = key;
                if (record.Page is not { } page)
                    continue;

                keys.TryAdd(page.Page.Source, key);
                foreach (var figure in page.Page.Figures)
                    keys.TryAdd(figure.File.Path, key + figure.File.Path);
            }
        }
    }

    public IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Order().OrderBy(KeyOf, StringComparer.Ordinal);

    private string KeyOf(Diagnostic diagnostic) =>
        diagnostic.Problem == RegisterProblems.ItemHasNoPage
        && keysOfAbsent.TryGetValue((diagnostic.Place.File, diagnostic.Arguments[0]), out var absent)
            ? absent
            : keys.GetValueOrDefault(diagnostic.Place.File, diagnostic.Place.File);
}
