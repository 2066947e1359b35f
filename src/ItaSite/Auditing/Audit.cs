using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>Holds every table against the form that it follows.</summary>
internal static class Audit
{
    /// <summary>A column filled in wrong is reported by its first cells, not by thousands.</summary>
    private const int MostAlike = 10;

    public static IReadOnlyList<Diagnostic> Check(Site site, BuildMemory memory)
    {
        var check = memory.Of(static ((Same<Page> Page, AskedPeriod? Asked) of) => CheckPage(of.Page.Value, of.Asked));
        var items = site.Years.SelectMany(year =>
            year.Items.Values.Select(item => (item.Page, Asked: (AskedPeriod?)AskedPeriod.Of(item, year.Catalogue)))
        );
        return
        [
            .. site
                .Pages.Concat(site.News)
                .Select(page => (page, (AskedPeriod?)null))
                .Concat(items)
                .SelectMany(page => check.Of((page.Item1, page.Item2))),
        ];
    }

    /// <param name="asked">Null for a page that is no item's.</param>
    private static IReadOnlyList<Diagnostic> CheckPage(Page page, AskedPeriod? asked)
    {
        var tables = page.Figures.Select(FormTable.Of).OfType<FormTable>().ToList();
        return
        [
            .. tables
                .SelectMany(table =>
                    CellsFitTheirType
                        .Check(table)
                        .Concat(table.Form.Checks.SelectMany(check => CheckTable(check, table, asked?.Told)))
                )
                .GroupBy(fault => (fault.Place.File, fault.Problem.Code))
                .SelectMany(Shortened)
                .Concat(
                    tables
                        .GroupBy(table => table.Form.Key)
                        .SelectMany(form =>
                            form.First().Form.Checks.SelectMany(check => CheckTogether(check, page, [.. form], asked))
                        )
                ),
        ];
    }

    private static IEnumerable<Diagnostic> Shortened(IGrouping<(string File, string Code), Diagnostic> faults)
    {
        var all = faults.ToList();
        var file = faults.Key.File[(faults.Key.File.LastIndexOf('/') + 1)..];
        return all.Count <= MostAlike
            ? all
            : all.Take(MostAlike)
                .Append(
                    Diagnostic.At(
                        all[MostAlike].Place,
                        AuditProblems.ThereAreMore,
                        file,
                        (all.Count - MostAlike).ToString("#,0"),
                        faults.Key.Code
                    )
                );
    }

    private static IEnumerable<Diagnostic> CheckTable(FormCheck check, FormTable table, Period? period) =>
        check switch
        {
            FormCheck.Totals totals => TotalsAreTrue.Check(totals, table),
            FormCheck.AddsUp sum => PartsMakeTheWhole.Check(sum, table),
            FormCheck.AtMost limit => AmountsStayWithinLimits.Check(limit, table),
            FormCheck.OneOf choice => WinnerIsAmongBidders.Check(choice, table),
            FormCheck.Within within => DatesFallInTheMonth.Check(within, table, period),
            _ => [],
        };

    /// <summary>What only all tables of one form on a page can tell.</summary>
    private static IEnumerable<Diagnostic> CheckTogether(
        FormCheck check,
        Page page,
        IReadOnlyList<FormTable> tables,
        AskedPeriod? asked
    ) =>
        check switch
        {
            FormCheck.Unique unique => NumbersAreUnique.Check(unique, tables),
            FormCheck.EveryMonth months when asked is { } span => EveryMonthIsThere.Check(months, page, tables, span),
            _ => [],
        };
}
