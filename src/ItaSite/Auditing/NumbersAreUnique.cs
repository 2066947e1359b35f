using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// No two entries, of one table or of several of its form, have the same number; the date that stands beside a number
/// is no part of it.
/// </summary>
internal static partial class NumbersAreUnique
{
    public static IEnumerable<Diagnostic> Check(FormCheck.Unique check, IReadOnlyList<FormTable> tables)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.ColumnOf(check.Column) is not { } column)
                continue;

            foreach (var row in table.Table.Entries)
            {
                var cell = row.Cells[column];
                var number = NumberOf(cell);
                if (number.Length == 0 || Amounts.SaysNone(cell))
                    continue;

                // One file that a page shows twice is the same cell, not the same number again.
                var name = table.NameOf(row, column);
                if (!seen.TryAdd(number, name) && seen[number] != name)
                    yield return table.At(
                        row,
                        column,
                        AuditProblems.NumberIsTwice,
                        FormTable.Written(number),
                        seen[number]
                    );
            }
        }
    }

    /// <summary>Empty for a cell that has none, such as one with a date only.</summary>
    private static string NumberOf(DataCell cell)
    {
        var text = ThaiDigits.ToArabic(cell.Text);
        var rest = ThaiDateReader.Without(text);
        var number = string.Concat(Labels().Replace(rest, "").Where(letter => !char.IsWhiteSpace(letter)))
            .ToLowerInvariant();
        number = NoneWords.IsDash(number) ? "" : number.Trim('-', '–', '.', ',', '/');
        return rest != text && !number.Any(char.IsAsciiDigit) ? "" : number;
    }

    [GeneratedRegex(@"ลงวันที่|วันที่|ลว\.?|เลขที่")]
    private static partial Regex Labels();
}
