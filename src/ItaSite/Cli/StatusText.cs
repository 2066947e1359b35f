using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>
/// The work list for a person: a plain table, under each item at risk what to fix, totals at the end. Needs no colours
/// to be read.
/// </summary>
internal static class StatusText
{
    public static string Text(StatusList list, Language language)
    {
        var text = new StringBuilder();
        text.Append(StatusWords.Year(language, list.Register.Year.Year.ToString())).Append('\n');
        foreach (var share in list.Shares)
        {
            text.Append('\n');
            if (share.Unit is { } unit)
                text.Append(StatusWords.Share(language, unit, share.Rows.Count, StatusRow.Points(share.PointsAtRisk)))
                    .Append('\n');

            Append(text, share, language);
        }

        var totals = list.Register.Totals;
        var items = list.Register.Items;
        text.Append('\n')
            .Append(StatusWords.Items(language, totals.Items, totals.ItemsWithoutPage, totals.DeclaredDone))
            .Append('\n')
            .Append(
                StatusWords.Elements(
                    language,
                    totals.Elements,
                    totals.Found,
                    totals.Sample,
                    totals.Missing,
                    totals.Waived
                )
            )
            .Append('\n')
            .Append(
                StatusWords.Total(
                    language,
                    StatusRow.Points(items.Sum(record => record.PointsAtRisk)),
                    StatusRow.Points(items.Sum(record => record.Points))
                )
            )
            .Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, StatusShare share, Language language)
    {
        var table = new Columns([
            (StatusWords.Item(language), false),
            (StatusWords.AtRisk(language), true),
            (StatusWords.Found(language), true),
            (StatusWords.Sample(language), true),
            (StatusWords.Missing(language), true),
            (StatusWords.Waived(language), true),
            (StatusWords.Declared(language), false),
            (StatusWords.Units(language), false),
            (StatusWords.Title(language), false),
        ]);
        foreach (var row in share.Rows)
            table.Add(
                Cells(row, language),
                [.. row.Gaps.Select(gap => $"      - {gap.Element.Element.Key}: {string.Join("; ", gap.Reasons)}")]
            );

        table.AppendTo(text);
    }

    private static string[] Cells(StatusRow row, Language language) =>
        [
            row.Record.Item.Code.Value,
            StatusRow.Points(row.Record.PointsAtRisk),
            Count(row, ElementState.Found),
            Count(row, ElementState.Sample),
            Count(row, ElementState.Missing),
            Count(row, ElementState.Waived),
            StatusWords.DeclaredAs(language, row.Declared),
            row.Units.Count > 0 ? string.Join(", ", row.Units) : StatusWords.NoUnit(language),
            row.Record.Item.Title,
        ];

    private static string Count(StatusRow row, ElementState state) => row.Record.Count(state).ToString();
}
