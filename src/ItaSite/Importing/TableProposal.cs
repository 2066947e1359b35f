using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>A sheet as it would be shown.</summary>
/// <param name="Name">Null for the only table of a text file.</param>
/// <param name="Range">The cells that hold something: <c>A3:J40</c>; empty for none.</param>
/// <param name="Table">Null for a sheet that holds no table; <see cref="Findings"/> say why.</param>
/// <param name="Form">The form that it follows, if one is known.</param>
/// <param name="Findings">What would be said of the table alone.</param>
internal sealed record TableProposal(
    string? Name,
    bool IsHidden,
    string Range,
    DataTable? Table,
    FollowedForm? Form,
    Period? Span,
    IReadOnlyList<Diagnostic> Findings
)
{
    /// <summary>The line that shows it, or says that there was nothing; empty for a sheet that is left out.</summary>
    public string Line { get; init; } = "";

    public string Caption { get; init; } = "";

    public FigureStyle Style { get; init; }

    /// <summary>Head and titles without an entry, or with a line that says so.</summary>
    public bool SaysNone => Table is { } table && !table.Entries.Any(row => !TablesInFile.IsNoneRow(row));

    /// <summary>Whether a row, or a line over the head or under the last row, says that there was none.</summary>
    public bool IsSaidToBeNone =>
        Table is { } table
        && (
            table.Titles.Concat(table.Notes).Any(NoneWords.SaysNone)
            || table.Rows.SelectMany(row => row.Cells).Any(cell => NoneWords.SaysNone(cell.Text))
        );

    public static IEnumerable<string> PicturesIn(DataTable table, FollowedForm? form) =>
        (form?.Form.Columns ?? [])
            .Where(column => column.Type == FormColumnType.Picture && form!.Columns.ContainsKey(column.Key))
            .SelectMany(column => table.Entries.Select(row => row.Cells[form!.Columns[column.Key]].Text.Trim()))
            .Where(name => !NoneWords.IsDash(name) && !NoneWords.SaysNone(name))
            .Select(name => name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
}
