using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>
/// Tells which form a table follows. The form that the page names holds for each of its tables that has at least half
/// of that form's required columns;
/// what such a table lacks is reported. Any other table follows the form whose required columns it has, all of them: of
/// several, the one that shares most columns with it.
/// </summary>
internal static class FormRecognition
{
    /// <param name="named">
    /// The key that the page gives; one that no form has is reported by <see cref="CheckNamed"/>.
    /// </param>
    /// <param name="file">The name of the table's file, for a diagnostic.</param>
    /// <param name="place">Where the page shows the table.</param>
    public static FollowedForm? Of(
        DataTable table,
        IReadOnlyList<TableForm> forms,
        string? named,
        string file,
        Place place,
        DiagnosticBag diagnostics
    )
    {
        var heads = table.Columns.Select(column => column.Name).ToList();
        if (forms.FirstOrDefault(form => form.Key == named) is { } asked)
        {
            var columns = HeadMatch.Of(heads, asked);
            var missing = Required(asked).Where(column => !columns.ContainsKey(column.Key)).ToList();
            if (missing.Count * 2 <= Required(asked).Count())
            {
                if (missing.Count > 0)
                    diagnostics.Add(
                        Diagnostic.At(
                            place,
                            FormProblems.ColumnsAreMissing,
                            table.Sheet is null ? file : $"{file} {table.Sheet}",
                            asked.Title,
                            Listed(missing),
                            string.Join(", ", heads)
                        )
                    );

                return new FollowedForm(asked, columns);
            }
        }

        return forms
            .Select(form => new FollowedForm(form, HeadMatch.Of(heads, form)))
            .Where(followed => Required(followed.Form).All(column => followed.Columns.ContainsKey(column.Key)))
            .MaxBy(followed => followed.Columns.Count);
    }

    /// <summary>A form that a page names must exist, and one of the page's tables must follow it.</summary>
    /// <param name="tables">Those that the page shows.</param>
    public static void CheckNamed(
        string named,
        Place namedAt,
        IReadOnlyList<TableForm> forms,
        IEnumerable<TableFigure> tables,
        DiagnosticBag diagnostics
    )
    {
        if (forms.FirstOrDefault(form => form.Key == named) is not { } asked)
            diagnostics.Add(
                Diagnostic.At(
                    namedAt,
                    FormProblems.FormIsUnknown,
                    named,
                    string.Join(", ", forms.Select(form => form.Key))
                ) with
                {
                    Suggestion = Nearest.To(named, forms.Select(form => form.Key)),
                }
            );
        else if (tables.All(figure => figure.Form?.Form.Key != named))
            diagnostics.Add(Diagnostic.At(namedAt, FormProblems.NoTableFollows, asked.Title, Listed(Required(asked))));
    }

    private static IEnumerable<FormColumn> Required(TableForm form) => form.Columns.Where(column => column.IsRequired);

    private static string Listed(IEnumerable<FormColumn> columns) =>
        string.Join(", ", columns.Select(column => $"“{column.Names[0]}”"));
}
