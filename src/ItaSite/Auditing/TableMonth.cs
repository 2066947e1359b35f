using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// The month, or months, that a table is of: as the lines above its head say, or its sheet's name, or its caption.
/// </summary>
internal static partial class TableMonth
{
    /// <param name="frame">Lends its years to months that are named without one.</param>
    public static Period? Of(FormTable table, Period? frame) =>
        table
            .Table.Titles.Append(table.Table.Sheet ?? "")
            .Append(table.Figure.Caption)
            .Select(line => In(line, frame))
            .FirstOrDefault(span => span is not null);

    /// <summary>
    /// From the first to the last month of a line. The day on which a report was made names no month of it.
    /// </summary>
    public static Period? In(string line, Period? frame)
    {
        var months = NamedMonths.In(ReportDay().Replace(ThaiDateReader.Without(line), ""), frame).ToList();
        return months.Count == 0 ? null : new Period(months.Min(), months.Max().AddMonths(1).AddDays(-1));
    }

    [GeneratedRegex(@"วันที่\s{0,3}[0-9.…]{1,20}\s{0,3}เดือน\s{0,3}[ก-์.]{1,12}")]
    private static partial Regex ReportDay();
}
