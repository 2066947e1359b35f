using System.Collections.Concurrent;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The files of tables, each read once however many pages show its sheets.</summary>
internal sealed class TableShelf
{
    private readonly ConcurrentDictionary<string, DataTable?> read = new();

    /// <param name="selection">A sheet, a range of cells, or both: <c>มกราคม!A3:J40</c>. Null for the first sheet, whole.</param>
    /// <param name="askedAt">Where the page asks for it.</param>
    /// <returns>Null, with a diagnostic, if there is no table to show.</returns>
    public DataTable? Read(SourceFile file, string? selection, Place askedAt, List<Diagnostic> diagnostics) => read.GetOrAdd(file.Path, _ => Read(file));

    private static DataTable Read(SourceFile file)
    {
        using var reader = new StreamReader(file.Open());
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        var cells = lines.Skip(1).Select(line => line.Select(text => new DataCell(text, decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null)).ToList()).ToList();
        return new DataTable(
            null,
            [],
            [[.. lines[0].Index().Select(cell => new HeadCell(cell.Item, cell.Index, 1, 1))]],
            [.. lines[0].Index().Select(cell => new DataColumn(cell.Item, null, cells.TrueForAll(row => row[cell.Index].Number is not null) ? ColumnKind.Number : ColumnKind.Text, 0, cell.Index + 1))],
            [.. cells.Index().Select(row => new DataRow(row.Item[0].Text.StartsWith("รวม", StringComparison.Ordinal) ? RowKind.Total : RowKind.Entry, row.Index + 2, row.Item, new Place(file.Path, row.Index + 2, 1)))],
            []);
    }
}
