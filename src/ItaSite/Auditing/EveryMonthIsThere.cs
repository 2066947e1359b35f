using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// Every month that had ended when the page was published is told of: by a row, a table of its own, a heading within a
/// table, or a line saying that there was nothing.
/// </summary>
internal static class EveryMonthIsThere
{
    private const string None = "ไม่มี";

    /// <param name="tables">Those of one form that the page shows.</param>
    public static IEnumerable<Diagnostic> Check(
        FormCheck.EveryMonth check,
        Page page,
        IReadOnlyList<FormTable> tables,
        AskedPeriod asked
    )
    {
        var period = asked.Told;
        var told = new HashSet<DateOnly>();
        foreach (var table in tables)
        {
            var months = MonthsOf(table, check.Column, asked);
            if (months.Count == 0)
                yield break; // A table that does not say what it is of may be of any month.

            told.UnionWith(months);
        }

        var none = page
            .Sections.SelectMany(section => section.Text.Split('\n'))
            .Where(line => line.Contains(None, StringComparison.Ordinal));
        told.UnionWith(none.SelectMany(line => NamedMonths.In(line, period)));

        var known = new[] { page.Published, page.Updated }.Max();
        var missing = asked
            .Asked.FirstDaysOfMonths()
            .Where(month => !told.Contains(month) && (known is null || month.AddMonths(1).AddDays(-1) <= known))
            .ToList();
        if (missing.Count > 0)
            yield return Diagnostic.At(
                tables[0].Figure.Place,
                AuditProblems.MonthsAreMissing,
                Bilingual.Same(tables[0].Form.Title),
                TimeWords.OfMonths(missing),
                TimeWords.Of(asked.Asked)
            );
    }

    private static HashSet<DateOnly> MonthsOf(FormTable table, string? key, AskedPeriod asked)
    {
        var period = asked.Told;
        if (key is not null && table.ColumnOf(key) is { } column)
            return [.. table.Table.Entries.SelectMany(row => MonthsTold.In(row.Cells[column], period, asked.School))];

        var groups = table
            .Table.Rows.Where(row => row.Kind == RowKind.Group)
            .SelectMany(row => row.Cells)
            .SelectMany(cell => NamedMonths.In(cell.Text, period))
            .ToHashSet();
        if (groups.Count > 0)
            return groups;

        return TableMonth.Of(table, period) is { } span ? [.. span.FirstDaysOfMonths()] : [];
    }
}
