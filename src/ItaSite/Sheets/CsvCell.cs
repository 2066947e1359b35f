using System.Text.RegularExpressions;

namespace ItaSite.Sheets;

/// <summary>
/// Reads a cell of a text that a spreadsheet may have saved: what it shows for a failed formula, and how people keep a
/// code from becoming a number.
/// </summary>
internal static partial class CsvCell
{
    public static SheetCell Read(string written)
    {
        var text = written.AsSpan().Trim();
        if (text.IsEmpty)
            return SheetCell.Empty;

        // Nearly no cell begins or looks like these.
        if (text[0] is '=' or '\'')
        {
            if (TypedAsText().Match(written.Trim()) is { Success: true } typed)
                return new SheetCell(typed.Groups["text"].Value.Replace("\"\"", "\"", StringComparison.Ordinal));

            if (Formula().IsMatch(text))
                return new SheetCell("", Fault: SheetCell.FormulaWithoutValue);
        }

        return IsFault(text) ? new SheetCell("", Fault: text.ToString()) : WrittenCell.Read(written);
    }

    private static bool IsFault(ReadOnlySpan<char> text) =>
        text[0] switch
        {
            '#' => Fault().IsMatch(text),
            'E' => OfficeFault().IsMatch(text),
            (>= '0' and <= '9') or '-' or '+' => Exponent().IsMatch(text),
            _ => false,
        };

    /// <summary>
    /// ="00123" and '00123 keep Excel from making 123 of it; '=… is how tables are published, so that no formula runs.
    /// </summary>
    [GeneratedRegex(
        """^(?:="(?<text>(?:[^"]|"")*)"|'(?<text>[0-9๐-๙][0-9๐-๙\-./ ]{2,}|[=+\-@\t\r].*))$""",
        RegexOptions.Singleline
    )]
    private static partial Regex TypedAsText();

    [GeneratedRegex(@"^=\s*[-+]?[A-Za-z0-9$(']")]
    private static partial Regex Formula();

    [GeneratedRegex(
        "^(?:#(?:REF|VALUE|DIV/0|NULL|NUM|SPILL|CALC|BLOCKED|CONNECT|UNKNOWN|FIELD|BUSY|PYTHON|EXTERNAL)!"
            + "|#NAME\\?|#N/A(?: N/A)?|#GETTING_DATA|#{3,})$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fault();

    /// <summary>LibreOffice's own.</summary>
    [GeneratedRegex("^Err:5[0-9]{2}$")]
    private static partial Regex OfficeFault();

    /// <summary>What Excel leaves of a long number in a narrow column: the digits behind are lost.</summary>
    [GeneratedRegex(@"^[-+]?[0-9](?:\.[0-9]+)?E[-+][0-9]{2,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Exponent();
}
