using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>A table without entries, or a row with nothing but its name, must say that there were none.</summary>
internal static class NoneIsSaidAloud
{
    private const string None = "ไม่มี";
    private const int MostNamed = 5;

    public static IEnumerable<Diagnostic> Check(ItemPage page)
    {
        foreach (var section in page.Page.Sections.Where(section => !SaysNone(section.Text)))
        {
            // The top of an organisation has nobody above it.
            var charts = section
                .Figures.Where(figure => figure.Style == FigureStyle.OrganisationChart)
                .Select(figure => figure.Plain);
            var withRows = section
                .Figures.Where(figure => figure.Table.Rows.Count > 0)
                .Select(figure => figure.Plain)
                .ToHashSet();
            foreach (var table in section.Tables.Except(charts))
            {
                var blank = table
                    .Rows.Select((row, index) => (Row: row, Number: index + 1))
                    .Where(row => IsBlankRow(row.Row))
                    .ToList();
                if (table.Rows.Count == 0 && !withRows.Contains(table))
                    yield return Diagnostic.At(table.Place, TrapProblems.NothingIsSaidOfNone);
                else if (blank.Count > 0)
                    yield return Diagnostic.At(
                        table.Place,
                        TrapProblems.RowsAreBlank,
                        Names([.. blank.Select(row => NameOf(row.Row, row.Number))])
                    );
            }
        }
    }

    private static bool SaysNone(string text) =>
        text.Contains(None, StringComparison.Ordinal) || text.Split('\n').Any(NoneWords.SaysNone);

    private static bool IsBlankRow(IReadOnlyList<string> row) => row.Skip(row.Count > 1 ? 1 : 0).All(NoneWords.IsDash);

    private static string NameOf(IReadOnlyList<string> row, int number) =>
        row is [var name, ..] && !NoneWords.IsDash(name) ? $"“{name.Trim()}”" : $"{number}";

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" … ({names.Count})" : "");
}
