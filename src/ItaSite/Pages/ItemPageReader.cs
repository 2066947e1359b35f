using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>Checks an item page's evidence and waivers against the item's elements.</summary>
internal static class ItemPageReader
{
    /// <returns>What makes the item page of the finished page: the text is finished last, with all its links.</returns>
    public static Func<Page, ItemPage> Read(
        PageDraft draft,
        Item item,
        PageFinisher finisher,
        List<Diagnostic> diagnostics
    )
    {
        var written = draft.Item!;
        var evidence = new Dictionary<string, PageLink>();
        foreach (var entry in written.Evidence.Where(entry => IsElement(entry, item, diagnostics)))
        {
            if (entry.Value is not DataNode.Scalar { Text.Length: > 0 } target)
                diagnostics.Add(
                    Diagnostic.At(entry.Value.Place, DataProblems.ValueHasWrongShape, entry.Key, "ข้อความ")
                );
            else if (finisher.Resolve(target.Text, target.Place) is { } destination)
                evidence.Add(entry.Key, new PageLink(destination, target.Text, IsPicture: false, target.Place));
        }

        var waived = Reasons.Read(written.Waived.Where(entry => IsElement(entry, item, diagnostics)), diagnostics);
        var confirmed = Reasons.Read(
            written.Confirmed.Where(entry => IsElement(entry, item, diagnostics)),
            diagnostics
        );
        return page => new ItemPage(
            page,
            item.Code,
            written.Declared,
            written.DeclaredAt,
            written.Period,
            written.PeriodAt,
            evidence,
            waived,
            confirmed,
            written.Notes
        );
    }

    private static bool IsElement(DataEntry entry, Item item, List<Diagnostic> diagnostics)
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
