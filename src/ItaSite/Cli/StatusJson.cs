using System.Text.Json;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>The work list as data, with the words that front matter and checklist.json use.</summary>
internal static class StatusJson
{
    public static string Text(StatusList list) => Json.File(json => Write(json, list));

    private static void Write(Utf8JsonWriter json, StatusList list)
    {
        var register = list.Register;
        json.WriteStartObject();
        json.WriteNumber("fiscalYear", register.Year.Year.BuddhistYear);
        json.WriteString("by", list.Order);
        WriteTotals(json, register);
        if (list.Order == StatusOrder.Unit)
            WriteShares(json, list);
        else
            WriteRows(json, list.Shares.SelectMany(share => share.Rows));

        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, Register register)
    {
        var totals = register.Totals;
        json.WriteStartObject("totals");
        json.WriteNumber("items", totals.Items);
        json.WriteNumber("itemsWithoutPage", totals.ItemsWithoutPage);
        json.WriteStates(totals);
        json.WriteNumber("points", Rounded(register.Items.Sum(record => record.Points)));
        json.WriteNumber("pointsAtRisk", Rounded(register.Items.Sum(record => record.PointsAtRisk)));
        json.WriteEndObject();
    }

    private static void WriteShares(Utf8JsonWriter json, StatusList list)
    {
        json.WriteStartArray("units");
        foreach (var share in list.Shares)
        {
            json.WriteStartObject();
            json.WriteString("unit", share.Unit);
            json.WriteNumber("pointsAtRisk", Rounded(share.PointsAtRisk));
            WriteRows(json, share.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, IEnumerable<StatusRow> rows)
    {
        json.WriteStartArray("items");
        foreach (var row in rows)
            WriteRow(json, row);

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, StatusRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Record.Item.Code.Value);
        json.WriteString("title", row.Record.Item.Title);
        json.WriteStrings("responsible", row.Units);
        json.WriteString("declared", row.Declared);
        foreach (
            var state in new[] { ElementState.Found, ElementState.Sample, ElementState.Missing, ElementState.Waived }
        )
            json.WriteNumber(StateWords.Of(state), row.Record.Count(state));

        json.WriteNumber("points", Rounded(row.Record.Points));
        json.WriteNumber("pointsAtRisk", Rounded(row.Record.PointsAtRisk));
        json.WriteStartArray("lacking");
        foreach (var gap in row.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("key", gap.Element.Element.Key);
            json.WriteString("requirement", gap.Element.Element.Statement);
            json.WriteString("state", StateWords.Of(gap.Element.State));
            json.WriteStrings("reasons", gap.Reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static decimal Rounded(decimal points) => decimal.Round(points, 4);
}
