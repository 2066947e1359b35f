using System.Text.RegularExpressions;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads forms.yaml: the forms that a year's tables follow.</summary>
internal sealed partial class FormsReader
{
    public const string FileName = "forms.yaml";

    private readonly Dictionary<string, Place> keys = new(StringComparer.Ordinal);

    /// <param name="folderYear">The year that the file's folder is named after.</param>
    public static IReadOnlyList<TableForm> Read(SourceText source, FiscalYear folderYear, DiagnosticBag diagnostics)
    {
        var fields = new MapReader(YamlReader.ReadMap(source.Text, source.File, 0, diagnostics), diagnostics);
        FolderYear.CheckIfGiven(fields, folderYear);

        var forms = fields.List("forms", new FormsReader().ReadForm);
        fields.Finish();
        return [.. forms.OfType<TableForm>()];
    }

    /// <returns>Null, with a diagnostic, for a form that no table could follow, or that would hide another.</returns>
    private TableForm? ReadForm(MapReader fields)
    {
        var before = fields.Diagnostics.Count;
        var key = fields.RequiredText("key");
        var isFirst = TakeOnce(fields, key, keys);
        var columnKeys = new Dictionary<string, Place>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = fields.RequiredText("title");
        var columns = fields
            .List("columns", column => ReadColumn(column, columnKeys, names))
            .OfType<FormColumn>()
            .ToList();
        if (!columns.Exists(column => column.IsRequired) && fields.Diagnostics.Count == before)
            fields.Report(fields.Place, FormProblems.NothingIsRequired, key);

        var form = new TableForm(
            key,
            title,
            fields.Text("source"),
            columns,
            [.. fields.List("checks", check => new FormCheckReader(check, columns).Read()).SelectMany(checks => checks)]
        );
        return isFirst && columns.Exists(column => column.IsRequired) ? form : null;
    }

    /// <returns>Null, with a diagnostic, for a key that is taken.</returns>
    private static FormColumn? ReadColumn(
        MapReader fields,
        Dictionary<string, Place> keys,
        Dictionary<string, string> names
    )
    {
        var key = fields.RequiredText("key");
        var isFirst = TakeOnce(fields, key, keys);
        var written = fields.Scalars("names").Where(name => HeadText.Fold(name.Text).Length > 0).ToList();
        if (written.Count == 0)
            fields.Report(fields.PlaceOf("names"), DataProblems.KeyIsMissing, "names");

        foreach (var name in written)
        {
            if (!names.TryAdd(HeadText.Fold(name.Text), key) && names[HeadText.Fold(name.Text)] != key)
                fields.Report(name.Place, FormProblems.HeadIsTwice, name.Text, names[HeadText.Fold(name.Text)]);
        }

        var column = new FormColumn(
            key,
            written.Count == 0 ? [key] : [.. written.Select(name => name.Text.Trim())],
            fields.Choice(
                "type",
                ("text", FormColumnType.Text),
                ("number", FormColumnType.Number),
                ("date", FormColumnType.Date),
                ("month", FormColumnType.Month),
                ("picture", FormColumnType.Picture)
            ),
            fields.Flag("required")
        );
        return isFirst ? column : null;
    }

    private static bool TakeOnce(MapReader fields, string key, Dictionary<string, Place> taken)
    {
        if (key.Length == 0)
            return false;

        if (!Key().IsMatch(key))
            fields.Report(fields.PlaceOf("key"), DataProblems.KeyIsMalformed, key);

        if (taken.TryAdd(key, fields.PlaceOf("key")))
            return true;

        fields.Report(fields.PlaceOf("key"), CatalogueProblems.CatalogueItemIsTwice, key, $"{taken[key].Line}");
        return false;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]+$")]
    private static partial Regex Key();
}
