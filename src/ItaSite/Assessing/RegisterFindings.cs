using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Tells what a year's register still lacks, and what in it contradicts itself.</summary>
internal static class RegisterFindings
{
    public static IEnumerable<Diagnostic> In(Register register)
    {
        foreach (var record in register.Items.Where(record => !IsLeftAlone(register.Year, record.Item.Code)))
        {
            if (record.Page is not { } page)
            {
                yield return Diagnostic.At(
                    Place.TopOf(SourceTree.CatalogueOf(register.Year.Year)),
                    RegisterProblems.ItemHasNoPage,
                    record.Item.Code.Value,
                    record.Item.Title
                );
                continue;
            }

            var missing = record.Elements.Count(element =>
                element is { State: ElementState.Missing, Element.IsOptional: false }
            );
            if (page.Declared == DeclaredState.Done && missing > 0)
                yield return Diagnostic.At(
                    page.DeclaredAt,
                    TrapProblems.DoneIsDeclaredTooSoon,
                    record.Item.Code.Value,
                    $"{missing}",
                    $"{record.Elements.Count}"
                );

            foreach (var element in record.Elements)
            {
                foreach (var finding in FindingsOn(element, record.Item, page))
                    yield return finding;
            }
        }
    }

    private static bool IsLeftAlone(AssessmentYear year, ItemCode code) =>
        year.Drafts.Contains(code) || year.Uncertain.Contains(code);

    private static IEnumerable<Diagnostic> FindingsOn(ElementRecord record, Item item, ItemPage page)
    {
        if (record.State == ElementState.Waived)
            return [];

        if (record is { Evidence.Count: 0, State: ElementState.Missing, Element.IsOptional: false })
        {
            var place =
                page.Page.Headings.FirstOrDefault(heading => heading.Id == record.Element.Key)?.Place
                ?? Place.TopOf(page.Page.Source);
            if (record.InItsPlace is { } inItsPlace)
                return
                [
                    Diagnostic.At(
                        place,
                        inItsPlace.SaysNone ? RuleProblems.NoneIsNoAnswer : RuleProblems.PlaceholderIsNoEvidence,
                        item.Code.Value,
                        record.Element.Key,
                        inItsPlace.Quote
                    ),
                ];

            return
            [
                Diagnostic.At(
                    place,
                    RegisterProblems.ElementIsMissing,
                    record.Element.Key,
                    item.Code.Value,
                    $"{{#{record.Element.Key}}}"
                ),
            ];
        }

        return record.Verdicts.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Diagnostic);
    }
}
