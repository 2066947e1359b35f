using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// A date lies in the month of the heading above it, or of its table, or else in the page's period; it may stand beside
/// other words.
/// </summary>
internal static class DatesFallInTheMonth
{
    /// <param name="period">What the page's data cover; null if it says nothing of it.</param>
    public static IEnumerable<Diagnostic> Check(FormCheck.Within check, FormTable table, Period? period)
    {
        if (table.ColumnOf(check.Column) is not { } column)
            yield break;

        var ofTable = TableMonth.Of(table, period) ?? period;
        Period? ofGroup = null;
        foreach (var row in table.Table.Rows)
        {
            if (row.Kind == RowKind.Group)
                ofGroup = row
                    .Cells.Select(cell => TableMonth.In(cell.Text, period))
                    .FirstOrDefault(span => span is not null);

            if (row.Kind != RowKind.Entry || (ofGroup ?? ofTable) is not { } span)
                continue;

            var cell = row.Cells[column];
            var dates = cell.Date is { } date ? [date] : ThaiDateReader.FindAll(cell.Text);
            foreach (var outside in dates.Where(day => day < span.From || day > span.To).Take(1))
                yield return table.At(row, column, AuditProblems.DateIsOutside, TimeWords.Of(outside), Written(span));
        }
    }

    private static Bilingual Written(Period span) =>
        span.Months == 1 && span.From.Day == 1 ? TimeWords.OfMonth(span.From) : TimeWords.Of(span);
}
