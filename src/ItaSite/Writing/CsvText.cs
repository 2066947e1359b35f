using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Writing;

/// <summary>Rows as a spreadsheet opens them (RFC 4180), with no cell that it would run as a formula.</summary>
internal static partial class CsvText
{
    public static void AppendRow(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        // A spreadsheet would run a cell that begins like a formula.
        if (text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !DashOrNegative().IsMatch(text))
            text = '\'' + text;

        return text.AsSpan().IndexOfAny("\",\r\n") < 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>
    /// A dash alone, which offices write for none, or a negative amount such as -1,250.50, -25% or -฿20: no spreadsheet
    /// can run these.
    /// </summary>
    [GeneratedRegex(@"^-(?:[฿$€£¥]?[0-9][0-9,]*(?:\.[0-9]+)?[ ]?%?)?\z")]
    private static partial Regex DashOrNegative();
}
