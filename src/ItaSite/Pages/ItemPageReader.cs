using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>Checks an item page's evidence and waivers against the item's elements.</summary>
internal static class ItemPageReader
{
    /// <param name="page">The page, finished.</param>
    /// <param name="links">Follows what the front matter names as evidence.</param>
    public static ItemPage Read(PageDraft draft, Item item, Page page, LinkFollower links, DiagnosticBag diagnostics)
    {
        var written = draft.Item!;
        var evidence = new Dictionary<string, PageLink>();
        foreach (var entry in written.Evidence.Where(entry => IsElement(entry, item, diagnostics)))
        {
            if (entry.Value is not DataNode.Scalar { Text.Length: > 0 } target)
                diagnostics.Add(
                    Diagnostic.At(
                        entry.Value.Place,
                        DataProblems.ValueHasWrongShape,
                        Bilingual.Same(entry.Key),
                        Shapes.Text
                    )
                );
            else if (links.Resolve(target.Text, target.Place) is { } destination)
                evidence.Add(entry.Key, new PageLink(destination, target.Text, IsPicture: false, target.Place));
        }

        return new ItemPage(
            page,
            item.Code,
            written.Declared,
            written.DeclaredAt,
            written.Period,
            written.PeriodAt,
            evidence,
            Reasons.Read(written.Waived.Where(entry => IsElement(entry, item, diagnostics)), diagnostics),
            Reasons.Read(written.Confirmed.Where(entry => IsElement(entry, item, diagnostics)), diagnostics),
            written.Notes
        );
    }

    private static bool IsElement(DataEntry entry, Item item, DiagnosticBag diagnostics)
    {
        var keys = item.Elements.Select(element => element.Key);
        if (keys.Contains(entry.Key))
            return true;

        diagnostics.Add(
            Diagnostic.At(
                entry.Place,
                PageProblems.ElementIsUnknown,
                entry.Key,
                item.Code.Value,
                string.Join(", ", keys)
            ) with
            {
                Suggestion = Nearest.To(entry.Key, keys),
            }
        );
        return false;
    }
}
