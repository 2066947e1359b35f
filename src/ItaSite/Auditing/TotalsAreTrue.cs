using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Auditing;

/// <summary>
/// A row of totals closes the entries since the total or heading before it; a grand total closes all, however many
/// sub-totals stand between.
/// </summary>
internal static class TotalsAreTrue
{
    private static readonly string[] WordsOfAll = ["ทั้งสิ้น", "ทั้งหมด", "ทั้งปี"];

    public static IEnumerable<Diagnostic> Check(FormCheck.Totals check, FormTable table) =>
        check.Columns.SelectMany(key => table.ColumnOf(key) is { } column ? CheckColumn(table, column) : []);

    private static IEnumerable<Diagnostic> CheckColumn(FormTable table, int column)
    {
        var last = table.Table.Rows.LastOrDefault(row => row.Kind == RowKind.Total);
        var (sum, sinceTotal, sinceBreak, figures, decimals, areWhole) = (0m, 0m, 0m, 0, 0, true);
        var (totals, entriesSinceBreak) = (0, 0);
        var sumsAtBreaks = new HashSet<decimal> { 0 };
        foreach (var row in table.Table.Rows)
        {
            var cell = row.Cells[column];
            decimals = Math.Max(decimals, Amounts.Decimals(cell));
            areWhole &= Rounding.IsWhole(cell);
            switch (row.Kind)
            {
                case RowKind.Entry:
                    var amount = Amounts.Of(cell) ?? 0;
                    (sum, sinceTotal, sinceBreak) = (sum + amount, sinceTotal + amount, sinceBreak + amount);
                    figures++;
                    entriesSinceBreak++;
                    continue;

                case RowKind.Total when !cell.IsEmpty && Amounts.Of(cell) is { } stated:
                    var isOfAll = (row == last && totals == 0) || entriesSinceBreak == 0 || row.Cells.Any(IsOfAll);
                    var allowed = Rounding.Allowed(decimals, areWhole, figures + 1);
                    var isTrue =
                        Math.Abs(stated - sum) <= allowed
                        || (
                            !isOfAll
                            && (Math.Abs(stated - sinceBreak) <= allowed || Math.Abs(stated - sinceTotal) <= allowed)
                        )
                        || (entriesSinceBreak == 0 && !row.Cells.Any(IsOfAll) && sumsAtBreaks.Contains(sum - stated));
                    if (!isTrue)
                        yield return table.At(
                            row,
                            column,
                            AuditProblems.TotalIsNotTheSum,
                            FormTable.Written(stated),
                            FormTable.Written(isOfAll ? sum : sinceBreak)
                        );

                    break;
                default:
                    break;
            }

            // Under a total as under a heading something new begins.
            sumsAtBreaks.Add(sum);
            (sinceBreak, entriesSinceBreak) = (0, 0);
            if (row.Kind == RowKind.Total)
                (sinceTotal, totals) = (0, totals + 1);
        }
    }

    private static bool IsOfAll(DataCell cell) =>
        Array.Exists(WordsOfAll, word => cell.Text.Contains(word, StringComparison.Ordinal));
}
