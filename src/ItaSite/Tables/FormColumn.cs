namespace ItaSite.Tables;

/// <summary>A column that a form has.</summary>
/// <param name="Names">How offices head it; the first is the form's own word.</param>
internal sealed record FormColumn(string Key, IReadOnlyList<string> Names, FormColumnType Type, bool IsRequired);
