using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>What the number formats of a table could make a reader take for something else.</summary>
internal static partial class FormatDoubts
{
    /// <param name="rows">All that are shown, of which the columns begin at <paramref name="firstColumn"/>.</param>
    public static IEnumerable<Diagnostic> Of(
        DataTable table,
        IReadOnlyList<SheetRow> rows,
        int firstColumn,
        string path,
        string file
    )
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var number = firstColumn + column + 1;
                var place = new Place(path, row.Line, number);
                if (row.Cells[column].IsHidden)
                    yield return Diagnostic.At(place, NumberProblems.NumberIsHidden, file, NameOf(table, row, number));
                else if (row.Cells[column].UnknownFormat is { } format && unknown.Add(format))
                    yield return Diagnostic.At(
                        place,
                        NumberProblems.FormatIsUnknown,
                        file,
                        NameOf(table, row, number),
                        format
                    );
            }
        }

        foreach (var (index, column) in table.Columns.Index())
        {
            var scaled = rows.FirstOrDefault(row => row.At(index).Thousands > 0);
            if (scaled is not null && !SaysScale(table, column))
                yield return Diagnostic.At(
                    new Place(path, scaled.Line, column.SheetColumn),
                    NumberProblems.ScaleIsUnsaid,
                    file,
                    NameOf(column),
                    Divisor(scaled.At(index).Thousands)
                );
        }
    }

    private static bool SaysScale(DataTable table, DataColumn column) =>
        Scale().IsMatch($"{column.Name} {column.Unit}") || table.Titles.Any(Scale().IsMatch);

    private static string NameOf(DataColumn column) =>
        column.Name.Length > 0 ? $"{column.Letter} “{column.Name}”" : column.Letter;

    private static string NameOf(DataTable table, SheetRow row, int column) =>
        $"{(table.Sheet is null ? "" : $"{table.Sheet}!")}{DataColumn.LetterOf(column)}{row.Number.ToString()}";

    private static string Divisor(int thousands) => Math.Pow(1000, thousands).ToString("#,0");

    [GeneratedRegex(
        @"พัน|หมื่น|แสน|ล้าน|thousand|million|(?<![0-9.])(1,?000|1,?000,?000)(?![0-9,.])|[KkM](?![A-Za-z])"
    )]
    private static partial Regex Scale();
}
