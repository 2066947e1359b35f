using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>A table without entries, or a row with nothing but its name, must say that there were none.</summary>
internal static class NoneIsSaidAloud
{
    private const string None = "ไม่มี";

    public static IEnumerable<Diagnostic> Check(ItemPage page)
    {
        foreach (var section in page.Page.Sections.Where(section => !section.Text.Contains(None, StringComparison.Ordinal)))
        {
            // The top of an organisation has nobody above it.
            var charts = section.Figures.Where(figure => figure.Style == FigureStyle.OrganisationChart).Select(figure => figure.Plain);
            foreach (var table in section.Tables.Except(charts))
            {
                var empty = table.Rows.Where(row => row.Count > 1 && row.Skip(1).All(IsBlank)).ToList();
                if (table.Rows.Count == 0 || empty.Count == table.Rows.Count)
                    yield return Diagnostic.At(table.Place, TrapProblems.NothingIsSaidOfNone, "");
                else if (empty.Count > 0)
                    yield return Diagnostic.At(table.Place, TrapProblems.NothingIsSaidOfNone, $" ({string.Join(", ", empty.Select(row => row[0].Trim()))})");
            }
        }
    }

    private static bool IsBlank(string cell) => cell.All(letter => char.IsWhiteSpace(letter) || letter is '-' or '–' or '.');
}
