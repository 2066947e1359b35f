using ItaSite.Model;

namespace ItaSite.Drawing;

/// <summary>Who reports to whom, drawn from a table whose first column names a unit or post and whose second the one above it.</summary>
internal static class OrganisationSvg
{
    /// <param name="id">Unique on its page; the ids within begin with it.</param>
    /// <returns>Null if the table has nothing to draw.</returns>
    public static string? Of(DataTable table, string caption, string id) => null;
}
