using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Auditing;

/// <summary>
/// In each entry the amount, which may stand beside words, is no more than its limits; a limit that is left blank
/// limits nothing.
/// </summary>
internal static class AmountsStayWithinLimits
{
    public static IEnumerable<Diagnostic> Check(FormCheck.AtMost check, FormTable table)
    {
        if (table.ColumnOf(check.Column) is not { } column)
            yield break;

        foreach (var key in check.Limits)
        {
            if (table.ColumnOf(key) is not { } limitColumn)
                continue;

            foreach (var ((row, cell, begins), (_, limitCell, _)) in table.Down(column).Zip(table.Down(limitColumn)))
            {
                if (row.Kind != RowKind.Entry || !begins || Amounts.IsBlank(cell) || Amounts.IsBlank(limitCell))
                    continue;

                if (Amounts.Of(cell) is { } amount && Amounts.Of(limitCell) is { } limit && amount > limit)
                    yield return table.At(
                        row,
                        column,
                        AuditProblems.AmountIsOverLimit,
                        FormTable.Written(amount),
                        table.NameOf(key),
                        FormTable.Written(limit)
                    );
            }
        }
    }
}
