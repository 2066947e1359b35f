using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>What a shown table says, cell by cell, each beside the head that gives it its meaning.</summary>
internal static class TableTexts
{
    /// <summary>The personal data in all tables that a page shows.</summary>
    public static IReadOnlyList<(PersonalDatum Datum, Place Place, string File, string? Cell)> DataOn(Page page) =>
        [
            .. from figure in page.Figures
            from text in Of(figure)
            from datum in PersonalData.In(text.Text)
            select (datum, text.Place, figure.File.Name, text.Cell),
            .. page.Figures.SelectMany(figure =>
                TableRows.DataIn(figure).Select(found => (found.Datum, found.Place, figure.File.Name, (string?)null))
            ),
        ];

    /// <returns>The cell's name is null for what stands above and below the table.</returns>
    public static IEnumerable<(string Text, Place Place, string? Cell)> Of(TableFigure figure)
    {
        var table = figure.Table;
        foreach (var line in table.Titles.Concat(table.Notes))
            yield return (line, Place.TopOf(figure.File.Path), null);

        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var cell = row.Cells[column];
                var place = row.Place with { Column = table.Columns[column].SheetColumn };
                if (cell.Text.Length > 0)
                    yield return ($"{table.Columns[column].Name}\n{cell.Text}", place, table.NameOf(row, column));

                // Whom a link writes to or calls is published, whatever its words say.
                if (cell.Marks?.Link is { } link && !link.StartsWith("http", StringComparison.Ordinal))
                {
                    var whom = link[(link.IndexOf(':', StringComparison.Ordinal) + 1)..];
                    yield return ($"{table.Columns[column].Name}\n{whom}", place, table.NameOf(row, column));
                }
            }
        }
    }
}
