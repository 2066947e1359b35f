using System.Text;

namespace ItaSite.Rendering;

/// <summary>Rows as RFC 4180 has them and Excel opens them.</summary>
internal static class Csv
{
    public static void AppendRow(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        // A spreadsheet would run a cell that begins like a formula.
        if (text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t'))
            text = '\'' + text;

        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
