using System.Xml.Linq;

namespace ItaSite.Importing;

/// <summary>Reads the rows of a table of Word.</summary>
internal static class WordTable
{
    public static IReadOnlyList<TextBlock> Read(WordSource source, XElement table)
    {
        var grid = new GridMaker(source.Leftovers);
        foreach (var row in Inside(table, "tr"))
            grid.Add(RowOf(source, row));

        return grid.ToBlocks();
    }

    /// <summary>Within controls and changes too.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name) =>
        parent
            .Elements()
            .SelectMany(child =>
                child.Name.LocalName == name ? [child]
                : child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "smartTag"
                    ? Inside(child, name)
                : []
            );

    private static List<GridCell> RowOf(WordSource source, XElement row)
    {
        var properties = row.Child("trPr");
        if (properties.Child("del") is not null)
        {
            source.Leftovers.LeaveOut(WordKinds.Deleted, WordRuns.TextIn(row));
            return [];
        }

        var cells = new List<GridCell>();
        Skip(cells, properties.Child("gridBefore").Value());
        foreach (var cell in Inside(row, "tc"))
        {
            var look = cell.Child("tcPr");
            var merge = look.Child("vMerge");
            var isBelow = merge is not null && merge.Value() is null or "continue";
            var columns = Math.Clamp(Number(look.Child("gridSpan").Value()), 1, GridMaker.MostColumns);
            var words = GridMaker.Flat(WordBody.Read(source, cell), source.Leftovers);
            cells.Add(new GridCell(words, columns, merge is not null && !isBelow, isBelow && words.Count == 0));
            cells.AddRange(Enumerable.Repeat(GridCell.Covered, columns - 1));
        }

        Skip(cells, properties.Child("gridAfter").Value());
        return cells;
    }

    private static void Skip(List<GridCell> cells, string? columns)
    {
        for (var left = Math.Clamp(Number(columns), 0, GridMaker.MostColumns); left > 0; left--)
            cells.Add(new GridCell([]));
    }

    private static int Number(string? text) => int.TryParse(text, out var number) ? number : 0;
}
