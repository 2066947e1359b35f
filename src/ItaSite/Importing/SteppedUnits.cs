using System.Text;
using ItaSite.Sheets;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// A list of units in which each stands a column further to the right than the one that it reports to, made into a list
/// of units and those above them.
/// </summary>
internal static class SteppedUnits
{
    private const int FewestUnits = 3;
    private static readonly string[] Heads = ["ส่วนราชการ", "ขึ้นตรงต่อ"];
    private static readonly string[] Titles = "โครงสร้าง แผนผัง ผังโครงสร้าง แผนภูมิ ส่วนราชการ".Split(' ');

    /// <returns>As CSV; null for any other table.</returns>
    public static byte[]? In(DroppedFile file)
    {
        var sheets = TableFile
            .Read(file.As(file.Name))
            .Value.Where(grid => !grid.IsHidden && !grid.Rows.All(row => row.IsBlank));
        return sheets.ToList() is [var only] && Read(only) is { } units ? Encoding.UTF8.GetBytes(Written(units)) : null;
    }

    private static List<(string Name, string Above)>? Read(SheetGrid grid)
    {
        var rows = grid.Rows.Where(row => !row.IsBlank && !row.IsHidden).SkipWhile(IsTitle).ToList();
        if (
            rows.Count < FewestUnits
            || rows.Exists(row => row.Texts.Count() != 1 || row.Cells[row.FirstFilled].Number is not null)
        )
            return null;

        var way = new List<(int Column, string Name)>();
        var units = new List<(string Name, string Above)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (column, name) = (row.FirstFilled, OneLine.Of(row.Texts.First()));
            while (way is [.., var last] && last.Column >= column)
                way.RemoveAt(way.Count - 1);

            var above = way is [.., var superior] ? superior.Name : "-";
            if (!names.Add(name) && !names.Add(name = $"{name} ({above})"))
                return null;

            units.Add((name, above));
            way.Add((column, name));
        }

        return units.Exists(unit => unit.Above != "-") ? units : null;
    }

    /// <summary>A line over the list that says what it is.</summary>
    private static bool IsTitle(SheetRow row)
    {
        var words = OneLine.Of(row.Texts.First());
        return Array.Exists(Titles, title => words.StartsWith(title, StringComparison.Ordinal));
    }

    private static string Written(List<(string Name, string Above)> units) =>
        string.Concat(units.Prepend((Heads[0], Heads[1])).Select(unit => $"{Cell(unit.Item1)},{Cell(unit.Item2)}\r\n"));

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
