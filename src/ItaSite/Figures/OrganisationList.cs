using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// An organisation chart as lists within lists, which a theme shows where the drawing would have to be moved sideways.
/// </summary>
internal static class OrganisationList
{
    public static HtmlText Of(DataTable table)
    {
        var tree = OrganisationTree.Read(table);
        var html = new HtmlWriter();
        html.Write($"<div class=\"organisation-list\">\n");
        WriteLevel(html, tree, tree.Tops);
        return html.Write($"</div>\n").Written;
    }

    private static void WriteLevel(HtmlWriter html, OrganisationTree tree, IReadOnlyList<int> level)
    {
        html.Write($"<ul>\n");
        foreach (var unit in level.Select(place => tree.Units[place]))
        {
            html.Write($"<li><b>{unit.Name}</b>");
            if (unit.Note is { } note)
                html.Write($" <span class=\"note\">{note}</span>");

            if (unit.Below.Count > 0)
                WriteLevel(html.Write($"\n"), tree, unit.Below);

            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }
}
