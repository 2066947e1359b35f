using ItaSite.Building;
using ItaSite.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli;

/// <summary>Prints diagnostics one a line, in colour where someone watches.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>The site as it is typed behind a command; nothing where the person stands in it.</summary>
    public static string Argument(string site) =>
        site == "." ? ""
        : site.Contains(' ', StringComparison.Ordinal) ? $" \"{site}\""
        : $" {site}";

    /// <param name="isWhole">Empty items are listed element by element.</param>
    /// <param name="command">What the person typed.</param>
    public static void Print(BuildResult result, bool isWhole, string command, TextWriter writer, Terminal terminal)
    {
        var listed = isWhole
            ? new EmptyItems(result.Diagnostics, [])
            : EmptyItems.In(result, command, terminal.Language);
        Print(listed.Rest, writer, terminal);
        foreach (var line in listed.Lines)
            writer.WriteLine(line);
    }

    public static void Print(IEnumerable<Diagnostic> diagnostics, TextWriter writer, Terminal terminal)
    {
        if (!terminal.IsInteractive)
        {
            foreach (var diagnostic in diagnostics)
                writer.WriteLine(diagnostic.ToLine(terminal.Language));

            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        foreach (var diagnostic in diagnostics)
        {
            var isError = diagnostic.Severity == Severity.Error;
            console.Write(new Text($"{diagnostic.Place}: "));
            console.Write(new Text(isError ? "error" : "warning", new Style(isError ? Color.Red : Color.Yellow)));
            console.WriteLine($" {diagnostic.Problem.Code}: {diagnostic.Message(terminal.Language)}");
        }
    }
}
