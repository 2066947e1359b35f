using ItaSite.Diagnostics;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>Diagnostics as a plain JSON list.</summary>
internal static class CheckJson
{
    public static string Text(IEnumerable<Diagnostic> diagnostics, Language language) =>
        Json.File(json =>
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("file", diagnostic.Place.File);
                json.WriteNumber("line", diagnostic.Place.Line);
                json.WriteNumber("column", diagnostic.Place.Column);
                json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("code", diagnostic.Problem.Code);
                json.WriteString("message", diagnostic.Message(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
