using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The months, quarters and half-years that tables name, however offices write them.</summary>
/// <param name="Months">By first day, in order.</param>
internal sealed partial record TimeShown(IReadOnlyList<DateOnly> Months, IReadOnlyList<int> Quarters, bool HasHalfYears)
{
    /// <summary>From the first month to the last; null if fewer than two are named.</summary>
    public Period? Span => Months is [var first, _, ..] ? new Period(first, Months[^1].AddMonths(1).AddDays(-1)) : null;

    /// <param name="frame">Lends its years to months that are named without one.</param>
    public static TimeShown In(IEnumerable<PageTable> tables, Period? frame)
    {
        var months = new SortedSet<DateOnly>();
        var quarters = new SortedSet<int>();
        var hasHalfYears = false;
        foreach (var cell in tables.SelectMany(table => table.Rows.Prepend(table.Header).Prepend(table.Titles)).SelectMany(row => row))
        {
            var text = ThaiDigits.ToArabic(cell);
            months.UnionWith(NamedMonths.In(text, frame));
            foreach (Match match in Quarter().Matches(text))
                quarters.Add(match.ValueSpan[^1] - '0');

            hasHalfYears |= HalfYear().IsMatch(text);
        }

        return new TimeShown([.. months], [.. quarters], hasHalfYears);
    }

    [GeneratedRegex(@"ไตรมาส\s{0,3}(?:ที่)?\s{0,3}[1-4]")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"6\s{0,3}เดือน|ครึ่งปี")]
    private static partial Regex HalfYear();
}
