using System.Text;

namespace ItaSite.Model;

/// <summary>Rows as a spreadsheet opens them (RFC 4180), with no cell that it would run as a formula.</summary>
internal static class CsvText
{
    public static void AppendRow(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        // A spreadsheet would run a cell that begins like a formula.
        if (text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !IsDashOrNegative(text))
            text = '\'' + text;

        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A dash alone, which offices write for none, or a negative number such as -1250.50: no spreadsheet can run these.</summary>
    private static bool IsDashOrNegative(ReadOnlySpan<char> text)
    {
        if (text[0] != '-')
            return false;

        var digits = text[1..];
        var dot = digits.IndexOf('.');
        return digits.Length == 0
            || (dot != 0 && dot != digits.Length - 1 && digits[(dot + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 && (dot < 0 || digits[..dot].IndexOfAnyExceptInRange('0', '9') < 0));
    }
}
