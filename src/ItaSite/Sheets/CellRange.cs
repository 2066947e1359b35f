using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Sheets;

/// <summary>What stands after # behind a table's file: a sheet, a range of cells, or both.</summary>
/// <param name="Sheet">Null for the first sheet.</param>
/// <param name="FirstRow">From 1.</param>
/// <param name="FirstColumn">From 0.</param>
internal sealed partial record CellRange(string? Sheet, int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public static readonly CellRange Everything = new(null, 1, int.MaxValue, 0, int.MaxValue);

    /// <summary>Reads <c>มกราคม!A3:J40</c>, <c>'ม.ค. 66'!A:J</c>, <c>A3:J40</c>, <c>มกราคม</c>.</summary>
    /// <returns>Null for a range that is written wrong.</returns>
    public static CellRange? Read(string? selection)
    {
        if (string.IsNullOrWhiteSpace(selection))
            return Everything;

        var bang = selection.LastIndexOf('!');
        var cells = selection[(bang + 1)..].Trim();
        var sheet = bang < 0 ? null : Unquoted(selection[..bang].Trim());
        if (bang < 0 && !Shape().IsMatch(ThaiDigits.ToArabic(cells)))
            return Everything with { Sheet = Unquoted(cells) };

        var match = Shape().Match(ThaiDigits.ToArabic(cells));
        if (!match.Success || sheet is "")
            return null;

        var (firstColumn, firstRow) = (match.Groups[1].Value, match.Groups[2].Value);
        var (lastColumn, lastRow) = (match.Groups[3].Value, match.Groups[4].Value);
        if ((firstRow.Length == 0) != (lastRow.Length == 0))
            return null;

        var range = new CellRange(
            sheet,
            RowOf(firstRow, 1),
            RowOf(lastRow, int.MaxValue),
            ColumnOf(firstColumn),
            ColumnOf(lastColumn)
        );
        return range.FirstRow < 1 || range.LastRow < range.FirstRow || range.LastColumn < range.FirstColumn
            ? null
            : range;
    }

    private static string Unquoted(string sheet) =>
        sheet is ['\'', .. var inner, '\''] ? inner.Replace("''", "'", StringComparison.Ordinal) : sheet;

    private static int RowOf(string digits, int otherwise) => digits.Length == 0 ? otherwise : int.Parse(digits);

    private static int ColumnOf(string letters) =>
        letters.ToUpperInvariant().Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1) - 1;

    [GeneratedRegex(@"^\$?([A-Za-z]{1,3})\$?([0-9]{0,7}):\$?([A-Za-z]{1,3})\$?([0-9]{0,7})$")]
    private static partial Regex Shape();
}
