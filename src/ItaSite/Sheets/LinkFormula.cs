using System.Text;

namespace ItaSite.Sheets;

/// <summary>A formula that makes a link of its cell: <c>HYPERLINK("https://…","text")</c>.</summary>
/// <param name="RowShift">How far below the cell it stands for which it was written; Excel fills formulas down.</param>
/// <param name="ColumnShift">How far to the right of that cell.</param>
internal sealed record LinkFormula(string Formula, int RowShift, int ColumnShift)
{
    private const string Function = "HYPERLINK(";

    /// <summary>No browser follows a longer one.</summary>
    private const int LongestTarget = SheetGrid.LongestText;

    public static bool MakesLink(string formula) => formula.Contains(Function, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address that it names: a text, a cell, or several of them joined by <c>&amp;</c>.</summary>
    /// <param name="textOf">The text of the cell at a row (from 1) and a column (from 0).</param>
    /// <returns>Null for a formula that has to be worked out.</returns>
    public string? Target(Func<int, int, string> textOf)
    {
        var formula = Formula.Trim();
        if (!formula.StartsWith(Function, StringComparison.OrdinalIgnoreCase))
            return null;

        var target = new StringBuilder();
        for (var rest = formula.AsSpan(Function.Length).Trim(); ; )
        {
            if (target.Length > LongestTarget || Operand(rest, textOf, target) is not { } length)
                return null;

            rest = rest[length..].TrimStart();
            if (rest is not ['&', ..])
                return IsEnd(rest) ? target.ToString() : null;

            rest = rest[1..].TrimStart();
        }
    }

    /// <returns>How many letters it takes; null if it is neither text nor cell.</returns>
    private int? Operand(ReadOnlySpan<char> written, Func<int, int, string> textOf, StringBuilder target)
    {
        if (written is ['"', ..])
            return Quoted(written, target);

        var end = written.IndexOfAny("&,) ");
        if (end <= 0 || CellReference.Read(written[..end]) is not { IsOneCell: true } cell)
            return null;

        var name = written[..end];
        var isColumnFixed = name[0] == '$';
        var isRowFixed = name[1..].Contains('$');
        target.Append(textOf(cell.Row + (isRowFixed ? 0 : RowShift), cell.Column + (isColumnFixed ? 0 : ColumnShift)));
        return end;
    }

    /// <summary>A quotation mark within a text is written twice.</summary>
    private static int? Quoted(ReadOnlySpan<char> written, StringBuilder target)
    {
        for (var at = 1; at < written.Length; at++)
        {
            if (written[at] != '"')
                target.Append(written[at]);
            else if (at + 1 < written.Length && written[at + 1] == '"')
                target.Append(written[at++]);
            else
                return at + 1;
        }

        return null;
    }

    /// <summary>
    /// Behind the address stands what the cell shows, which is stored as its value, and then nothing.
    /// </summary>
    private static bool IsEnd(ReadOnlySpan<char> rest)
    {
        var depth = 1;
        var isQuoted = false;
        if (rest is not ([',', ..] or [')', ..]))
            return false;

        for (var at = 0; at < rest.Length; at++)
        {
            isQuoted ^= rest[at] == '"';
            depth +=
                isQuoted ? 0
                : rest[at] == '(' ? 1
                : rest[at] == ')' ? -1
                : 0;
            if (depth == 0)
                return rest[(at + 1)..].IsWhiteSpace();
        }

        return false;
    }
}
