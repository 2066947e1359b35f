using System.Text.Json;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>checklist.json: a year's register as data.</summary>
internal static class RegisterJson
{
    /// <param name="isForOffice">With points at risk and advice.</param>
    public static string Text(Register register, SiteConfig config, bool isForOffice) =>
        Json.File(json => Write(json, register, config, isForOffice));

    private static void Write(Utf8JsonWriter json, Register register, SiteConfig config, bool isForOffice)
    {
        json.WriteStartObject();
        json.WriteNumber("fiscalYear", register.Year.Year.BuddhistYear);
        json.WriteString("agency", config.Agency.Name);
        WriteTotals(json, register, isForOffice);
        json.WriteStartArray("items");
        foreach (var record in register.Items)
            WriteItem(json, record, register.Year, isForOffice);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, Register register, bool isForOffice)
    {
        var totals = register.Totals;
        json.WriteStartObject("totals");
        json.WriteNumber("items", totals.Items);
        json.WriteStates(totals);
        if (isForOffice)
            json.WriteNumber("pointsAtRisk", decimal.Round(BestPossibleScore.Of(register).AtRisk, 4));

        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemRecord record, AssessmentYear year, bool isForOffice)
    {
        var from = SiteAddresses.RegisterJson(year.Year);
        json.WriteStartObject();
        json.WriteString("id", record.Item.Code.Value);
        json.WriteString("title", record.Item.Title);
        json.WriteString("subIndicator", record.SubIndicator.Id);
        json.WriteString("group", record.Group.Title);
        json.WriteStrings("responsible", year.Catalogue.UnitsOf(record.Item).Select(unit => unit.Title));
        json.WriteString("declared", record.Page?.Declared is { } declared ? StateWords.Of(declared) : null);
        json.WriteString("published", record.Page?.Page.Published is { } published ? Wording.Iso(published) : null);
        json.WriteString("url", record.Address.RelativeTo(from));
        json.WriteNumber("points", decimal.Round(record.Points, 4));
        if (isForOffice)
            json.WriteNumber("pointsAtRisk", decimal.Round(record.PointsAtRisk, 4));

        WriteClickPath(json, record.Path);
        json.WriteStartArray("elements");
        foreach (var element in record.Elements)
            WriteElement(json, element, from, isForOffice);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClickPath(Utf8JsonWriter json, ClickPath? path)
    {
        if (path is null)
        {
            json.WriteNull("clickPath");
            return;
        }

        json.WriteStrings("clickPath", path.Links);
    }

    private static void WriteElement(Utf8JsonWriter json, ElementRecord record, SitePath from, bool isForOffice)
    {
        json.WriteStartObject();
        json.WriteString("key", record.Element.Key);
        json.WriteString("requirement", record.Element.Statement);
        json.WriteString("state", StateWords.Of(record.State));
        if (record.Reason is { } reason)
            json.WriteString("reason", reason);

        json.WriteStartArray("evidence");
        foreach (var evidence in record.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", StateWords.Of(evidence.Kind));
            json.WriteString("url", evidence.Destination.RelativeTo(from));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var verdict in record.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("rule", verdict.Rule);
            json.WriteString("judgement", StateWords.Of(verdict.Outcome));
            json.WriteString("message", ShownVerdict.MessageOf(verdict, isForOffice));
            json.WriteString("word", verdict.Word);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
