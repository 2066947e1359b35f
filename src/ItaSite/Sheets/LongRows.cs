using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>
/// Finds the rows of a CSV file that have cells beyond its head, as an amount without quotation marks leaves them:
/// 1,250.00 is two cells.
/// </summary>
internal static partial class LongRows
{
    private const string Example = "\"1,250.00\"";

    /// <returns>Null if there are none.</returns>
    public static Diagnostic? Among(SheetGrid csv, IEnumerable<SheetRow> head, IEnumerable<SheetRow> body, string path)
    {
        var heads = head.Select(AsWritten).ToList();
        var (cells, named) = (heads.Max(row => row.Cells.Count), heads.Max(Filled));
        var found = body.Select(AsWritten).Where(row => row.Cells.Count > cells && Filled(row) > named).ToList();
        return found is not [var first, ..]
            ? null
            : Diagnostic.At(
                new Place(path, first.Line, named + 1),
                TextFileProblems.RowIsTooLong,
                LineRanges.Of([.. found.Select(row => row.Line)]),
                first.Cells.Count.ToString(),
                cells.ToString(),
                AmountIn(first) ?? Example
            );

        SheetRow AsWritten(SheetRow row) => csv.Rows[row.Number - 1];
    }

    private static int Filled(SheetRow row)
    {
        var count = row.Cells.Count;
        while (count > 0 && row.Cells[count - 1].IsBlank)
            count--;

        return count;
    }

    /// <summary>The first amount that fell apart, put together as it is to be written.</summary>
    private static string? AmountIn(SheetRow row)
    {
        for (var column = 0; column + 1 < row.Cells.Count; column++)
        {
            if (!Beginning().IsMatch(row.Cells[column].Text))
                continue;

            var amount = new StringBuilder(row.Cells[column].Text);
            for (var next = column + 1; next < row.Cells.Count && Group().IsMatch(row.Cells[next].Text); next++)
                amount.Append(',').Append(row.Cells[next].Text);

            if (amount.Length > row.Cells[column].Text.Length)
                return $"\"{amount}\"";
        }

        return null;
    }

    [GeneratedRegex(@"^[-(]?[0-9๐-๙]{1,3}$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[0-9๐-๙]{3}(\.[0-9๐-๙]+)?\)?$")]
    private static partial Regex Group();
}
