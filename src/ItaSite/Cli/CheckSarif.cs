using System.Reflection;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>
/// Diagnostics as SARIF 2.1.0, which editors and code hosts read; only the rules that were broken are described.
/// </summary>
internal static class CheckSarif
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SRCROOT";

    public static string Text(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var rules = diagnostics
            .Select(diagnostic => diagnostic.Problem)
            .Distinct()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        return Json.File(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            WriteDriver(json, rules, language);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("language", language == Language.Thai ? "th" : "en");
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteRoot(json, language);
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
                WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Problem), language);

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteDriver(Utf8JsonWriter json, List<Problem> rules, Language language)
    {
        json.WriteString("name", "ItaSite");
        json.WriteString(
            "version",
            typeof(CheckSarif)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion.Split('+')[0]
                ?? "0"
        );
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.SentenceInGeneral(language));
            WriteText(json, "fullDescription", rule.More(language));
            WriteText(json, "help", rule.More(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Where the site lies is the reader's to say: the file must be the same on every machine.</summary>
    private static void WriteRoot(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", Sentences.SiteFolder(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Problem.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', diagnostic.Place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Place.Line);
        json.WriteNumber("startColumn", diagnostic.Place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
