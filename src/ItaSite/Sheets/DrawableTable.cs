using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>Tells why a table can't be drawn as its page asks.</summary>
internal static class DrawableTable
{
    /// <param name="name">What the author calls the table: its caption, or its file.</param>
    /// <param name="place">Where the page shows it.</param>
    public static void Check(DataTable table, FigureStyle style, string name, Place place, DiagnosticBag diagnostics)
    {
        if (style == FigureStyle.Chart && !table.HasAmounts)
            diagnostics.Add(Diagnostic.At(place, DrawingProblems.ChartHasNoNumbers, name));

        if (style != FigureStyle.OrganisationChart)
            return;

        var tree = OrganisationTree.Read(table);
        diagnostics.AddRange(tree.Problems.Select(fault => OfFault(fault, tree, table, name, place)));
    }

    private static Diagnostic OfFault(
        OrganisationFault fault,
        OrganisationTree tree,
        DataTable table,
        string name,
        Place place
    )
    {
        if (fault.Row is not { } row)
        {
            return fault.Kind switch
            {
                OrganisationFaultKind.TooFewColumns => Diagnostic.At(
                    place,
                    DrawingProblems.OrganisationNeedsTwoColumns,
                    name
                ),
                OrganisationFaultKind.NoTop => Diagnostic.At(place, DrawingProblems.OrganisationHasNoTop, name),
                _ => Diagnostic.At(
                    place,
                    DrawingProblems.OrganisationIsTooLarge,
                    name,
                    Text(OrganisationTree.MostUnits),
                    Text(OrganisationTree.MostLevels)
                ),
            };
        }

        var problem = fault.Kind switch
        {
            OrganisationFaultKind.UnitTwice => DrawingProblems.UnitIsTwice,
            OrganisationFaultKind.Circle => DrawingProblems.UnitsFormACircle,
            _ => DrawingProblems.SuperiorIsUnknown,
        };
        var unit = row.Cells[fault.Column].Text;
        return Diagnostic.At(row.Place, problem, unit, table.NameOf(row, fault.Column)) with
        {
            Suggestion =
                fault.Kind == OrganisationFaultKind.SuperiorUnknown
                    ? Nearest.To(unit, tree.Units.Select(known => known.Name))
                    : null,
        };
    }

    private static string Text(int number) => number.ToString();
}
