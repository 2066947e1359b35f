using ItaSite.Model;

namespace ItaSite.Drawing;

/// <summary>A table's figures as a chart.</summary>
internal static class ChartSvg
{
    /// <param name="id">Unique on its page; the ids within begin with it.</param>
    /// <param name="number">Writes a number in the site's digits.</param>
    /// <returns>Null if the table has nothing to draw.</returns>
    public static string? Of(DataTable table, string caption, string id, Func<decimal, string> number) => null;
}
