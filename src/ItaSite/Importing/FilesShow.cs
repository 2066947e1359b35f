using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// What dropped files show by what they hold. Their names are no part of it: anybody gives a file any name.
/// </summary>
/// <param name="Tables">The tables that will be shown.</param>
/// <param name="Columns">Of these.</param>
/// <param name="Titles">The lines above their heads, and what the form is called that they follow.</param>
/// <param name="Lines">The text of documents.</param>
internal sealed record FilesShow(
    IReadOnlyList<TableProposal> Tables,
    IReadOnlyList<ShownColumn> Columns,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Lines
)
{
    private const int LinesOfTitle = 8;

    /// <summary>Where a document says what it is.</summary>
    public IReadOnlyList<string> Beginning => [.. Lines.Take(LinesOfTitle)];

    /// <summary>What the clerk calls the documents.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Who signed them and when, in the clerk's words.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    public bool IsEmpty => Tables.Count == 0 && Lines.Count == 0;

    /// <param name="forms">Of the year: the names that they know for one column are names for one thing.</param>
    public static FilesShow Of(IReadOnlyList<Proposal> proposals, IReadOnlyList<TableForm> forms)
    {
        var tables = proposals
            .SelectMany(proposal => proposal.Tables)
            .Where(table => table is { Table: not null, Line.Length: > 0 })
            .ToList();
        return new FilesShow(
            tables,
            [.. tables.SelectMany(table => ColumnsOf(table, forms))],
            [
                .. tables
                    .SelectMany(table =>
                        table.Table!.Titles.Concat(table.Form is { } form ? [form.Form.Title] : Array.Empty<string>())
                    )
                    .Distinct(),
            ],
            [.. proposals.Where(proposal => proposal.Tables.Count == 0).SelectMany(LinesOf)]
        )
        {
            Captions = Answered(proposals, "title"),
            Signatures = Answered(proposals, "signed"),
        };
    }

    private static IReadOnlyList<string> Answered(IReadOnlyList<Proposal> proposals, string key) =>
        [
            .. proposals
                .SelectMany(proposal => proposal.Questions)
                .Where(question => question.Key == key && question.Answer.Length > 0)
                .Select(question => question.Answer),
        ];

    private static IEnumerable<ShownColumn> ColumnsOf(TableProposal shown, IReadOnlyList<TableForm> forms)
    {
        var table = shown.Table!;
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var column = at;
            var cells = table
                .Entries.Where(row => !TablesInFile.IsNoneRow(row))
                .Select(row => OneLine.Of(row.Cells[column].Text))
                .Where(text => !NoneWords.IsDash(text))
                .ToList();
            if (cells.Count > 0)
                yield return new ShownColumn(
                    table.Columns[at].Name,
                    [table.Columns[at].Name, .. NamesInForm(shown.Form, at, table.Columns[at].Name, forms)],
                    cells
                );
        }
    }

    private static IEnumerable<string> NamesInForm(
        FollowedForm? followed,
        int column,
        string head,
        IReadOnlyList<TableForm> forms
    )
    {
        var (folded, form) = (FoldedText.Of(head), followed?.Form);
        return (form is null ? forms : [form])
            .SelectMany(known => known.Columns)
            .Where(known =>
                (followed is not null && followed.Columns.GetValueOrDefault(known.Key, -1) == column)
                || known.Names.Any(name => FoldedText.Of(name) == folded)
            )
            .SelectMany(known => known.Names);
    }

    private static IEnumerable<string> LinesOf(Proposal proposal) => (
            proposal.Facts is { Parts.Count: > 0 } facts ? facts.Parts.SelectMany(part => part.Text.Split('\n'))
            : proposal.Kind == DocumentKind.Word ? proposal.Markdown.Split('\n').Select(WithoutMarks)
            : []
        ).Select(OneLine.Of).Where(line => line.Any(char.IsLetter));

    private static string WithoutMarks(string line) =>
        line.StartsWith('!')
            ? ""
            : line.TrimStart('#', '-', '>', '*', '|', ' ')
                .Replace("\\", "", StringComparison.Ordinal)
                .Replace("**", "", StringComparison.Ordinal);
}
