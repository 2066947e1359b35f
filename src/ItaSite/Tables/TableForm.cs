namespace ItaSite.Tables;

/// <summary>
/// A form that offices fill in, such as the monthly summary of procurement: data of a year, in forms.yaml.
/// </summary>
/// <param name="Key">How a page names it in <c>form:</c>.</param>
/// <param name="Source">Where the form is laid down.</param>
internal sealed record TableForm(
    string Key,
    string Title,
    string? Source,
    IReadOnlyList<FormColumn> Columns,
    IReadOnlyList<FormCheck> Checks
);
