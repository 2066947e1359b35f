using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>Gives the cells of a sheet their links, whether they were inserted or are made by a formula.</summary>
internal static class WorksheetLinks
{
    public static void Mark(WorksheetReader sheet, IReadOnlyList<PartRelation> relations)
    {
        var byId = PartRelations.ById(relations.Where(relation => relation.IsExternal));
        foreach (var (cells, relation, location) in sheet.Links)
        {
            var target = byId.GetValueOrDefault(relation ?? "")?.Target ?? "";
            var whole = string.IsNullOrEmpty(location) ? target : $"{target}#{location}";
            if (whole.Length > 0)
                sheet.Rows.Change(cells, cell => cell.LinkedTo(whole));
        }

        foreach (var (row, column, formula) in sheet.LinkFormulas)
        {
            var target = formula.Target((row, column) => sheet.Rows.At(row, column).Text) ?? $"={formula.Formula}";
            sheet.Rows.Change(new CellReference(row, column, row, column), cell => cell.LinkedTo(target));
        }
    }
}
