using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary><c>ita check</c>: all of build but publishing; its diagnostics are its data.</summary>
internal static class CheckCommand
{
    public static readonly string[] Formats = ["text", "json"];

    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="isStrict">Warnings count as errors.</param>
    public static int Run(Terminal terminal, string site, bool isStrict, string format)
    {
        var started = terminal.Clock.GetTimestamp();
        var tree = SiteFolder.Read(site);
        var result = Progress.Watch(terminal, report => SiteBuild.Run(tree, null, report));
        if (isStrict)
            result = result with { Diagnostics = [.. result.Diagnostics.Select(diagnostic => diagnostic with { Severity = Severity.Error })] };

        if (format == "json")
            terminal.Data.WriteLine(ToJson(result.Diagnostics, terminal.Language));
        else
            DiagnosticPrinter.Print(result.Diagnostics, terminal.Data, terminal);

        if (result.Errors > 0)
        {
            terminal.Person.WriteLine(Sentences.Faulty(terminal.Language, result.Errors, result.Warnings));
            return ExitCode.ContentHasErrors;
        }

        terminal.Person.WriteLine(Sentences.Checked(terminal.Language, result.Pages, result.Documents, result.Warnings, terminal.Clock.GetElapsedTime(started)));
        return ExitCode.Done;
    }

    private static string ToJson(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Json))
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
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
