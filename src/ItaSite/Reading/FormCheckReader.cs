using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Reading;

/// <summary>
/// Reads one entry of a form's <c>checks</c>: the words for the kinds stand here, what they mean in
/// <see cref="FormCheck"/>.
/// </summary>
internal sealed class FormCheckReader(MapReader fields, IReadOnlyList<FormColumn> columns)
{
    private const string Totals = "totals";
    private const string AddsUp = "adds-up";
    private const string AtMost = "at-most";
    private const string OneOf = "one-of";
    private const string Within = "within";
    private const string Unique = "unique";
    private const string EveryMonth = "every-month";

    /// <summary>In place of a column: the page has a table for each month.</summary>
    private const string Tables = "tables";

    /// <returns>Without those that can't be held against a table; each is reported.</returns>
    public IReadOnlyList<FormCheck> Read()
    {
        var before = fields.Diagnostics.Count;
        FormCheck?[] checks =
        [
            Columns(fields, Totals, Totals, FormColumnType.Number) is { Count: > 0 } totals
                ? new FormCheck.Totals(totals)
                : null,
            fields.Group(AddsUp, ReadAddsUp),
            fields.Group(AtMost, ReadAtMost),
            fields.Group(OneOf, ReadOneOf),
            Column(fields, Within, Within, FormColumnType.Date, FormColumnType.Text) is { } within
                ? new FormCheck.Within(within)
                : null,
            Column(fields, Unique, Unique) is { } unique ? new FormCheck.Unique(unique) : null,
            ReadEveryMonth(),
        ];

        foreach (var key in new[] { Totals, AddsUp, AtMost, OneOf, Within, Unique, EveryMonth })
        {
            if (fields.Node(key) is DataNode.Scalar { Text: "" } or DataNode.List { Items.Count: 0 })
                fields.Report(fields.PlaceOf(key), DataProblems.KeyIsMissing, key);
        }

        // What was read, but with a mistake in it, would tell clerks of faults that their tables don't have.
        return fields.Diagnostics.Count == before ? [.. checks.OfType<FormCheck>()] : [];
    }

    private FormCheck.AddsUp? ReadAddsUp(MapReader inner)
    {
        var whole = RequiredColumn(inner, "whole", AddsUp, FormColumnType.Number);
        var parts = RequiredColumns(inner, "parts", AddsUp, FormColumnType.Number);
        return whole is null || parts.Count == 0 || IsAmong(inner, whole, "parts")
            ? null
            : new FormCheck.AddsUp(parts, whole);
    }

    private FormCheck.AtMost? ReadAtMost(MapReader inner)
    {
        var column = RequiredColumn(inner, "column", AtMost, FormColumnType.Number, FormColumnType.Text);
        var limits = RequiredColumns(inner, "limits", AtMost, FormColumnType.Number);
        return column is null || limits.Count == 0 || IsAmong(inner, column, "limits")
            ? null
            : new FormCheck.AtMost(column, limits);
    }

    private FormCheck.OneOf? ReadOneOf(MapReader inner)
    {
        var column = RequiredColumn(inner, "column", OneOf);
        var among = RequiredColumn(inner, "among", OneOf);
        return column is null || among is null || IsAmong(inner, column, "among")
            ? null
            : new FormCheck.OneOf(column, among);
    }

    private FormCheck.EveryMonth? ReadEveryMonth()
    {
        if (fields.Text(EveryMonth) == Tables && columns.All(column => column.Key != Tables))
            return new FormCheck.EveryMonth(null);

        return Column(fields, EveryMonth, EveryMonth, FormColumnType.Month) is { } month
            ? new FormCheck.EveryMonth(month)
            : null;
    }

    /// <summary>What is held against itself is always right.</summary>
    private static bool IsAmong(MapReader inner, string column, string key)
    {
        foreach (var same in inner.Scalars(key).Where(other => other.Text.Trim() == column))
        {
            inner.Report(same.Place, DataProblems.KeyIsTwice, column);
            return true;
        }

        return false;
    }

    private string? RequiredColumn(MapReader inner, string key, string check, params FormColumnType[] types) =>
        inner.RequiredText(key).Length == 0 ? null : Column(inner, key, check, types);

    private List<string> RequiredColumns(MapReader inner, string key, string check, FormColumnType type)
    {
        if (
            inner.Scalars(key).Count == 0
            && inner.Node(key) is null or DataNode.Scalar or DataNode.List { Items.Count: 0 }
        )
            inner.Report(inner.PlaceOf(key), DataProblems.KeyIsMissing, key);

        return Columns(inner, key, check, type);
    }

    private string? Column(MapReader inner, string key, string check, params FormColumnType[] types) =>
        inner.Text(key) is { } name && IsColumn(name, inner.PlaceOf(key), check, types) ? name : null;

    private List<string> Columns(MapReader inner, string key, string check, FormColumnType type)
    {
        var named = new List<string>();
        foreach (var scalar in inner.Scalars(key))
        {
            var name = scalar.Text.Trim();
            if (named.Contains(name))
                fields.Report(scalar.Place, DataProblems.KeyIsTwice, name);
            else if (IsColumn(name, scalar.Place, check, type))
                named.Add(name);
        }

        return named;
    }

    private bool IsColumn(string name, Place place, string check, params FormColumnType[] types)
    {
        if (columns.FirstOrDefault(column => column.Key == name) is not { } known)
        {
            fields.Diagnostics.Add(
                Diagnostic.At(place, FormProblems.CheckColumnIsUnknown, name, check) with
                {
                    Suggestion = Nearest.To(name, columns.Select(column => column.Key)),
                }
            );
            return false;
        }

        if (types.Length == 0 || types.Contains(known.Type))
            return true;

        fields.Report(
            place,
            FormProblems.CheckNeedsOtherType,
            name,
            check,
            string.Join(", ", types.Select(type => type.ToString().ToLowerInvariant()))
        );
        return false;
    }
}
