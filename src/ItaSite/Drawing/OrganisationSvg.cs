using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>
/// Who reports to whom, drawn from a table whose first column names a unit or post and whose second the one above it.
/// </summary>
internal static class OrganisationSvg
{
    private const double Narrow = 640;
    private const double Wide = 860;

    /// <summary>A box's line would be cut in half at the very edge.</summary>
    private const double Edge = 2;

    /// <param name="id">Unique on its page; the ids within begin with it.</param>
    /// <returns>Null if the table has nothing to draw.</returns>
    public static string? Of(DataTable table, string caption, string id)
    {
        var tree = OrganisationTree.Read(table);
        if (tree.Units.Count == 0 || tree.Problems.Any(fault => fault.Kind == OrganisationFaultKind.TooLarge))
            return null;

        var plan = OrganisationPlan.Of(tree, Wide - (2 * Edge));
        var width = plan.Width + (2 * Edge) <= Narrow ? Narrow : Wide;
        var left = (width - plan.Width) / 2;
        var svg = new SvgText();
        foreach (var line in plan.Lines)
            svg.Path("line", line.Path(left, Edge));

        foreach (var box in plan.Boxes)
            box.Draw(svg, left, Edge);

        return SvgFrame.Of(
            width == Wide ? "chart-svg organisation wide" : "chart-svg organisation",
            width,
            plan.Height + (2 * Edge),
            id,
            caption,
            OrganisationDescription.Of(tree),
            svg
        );
    }
}
