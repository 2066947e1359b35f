using ItaSite.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli;

/// <summary>Prints diagnostics one a line, in colour where someone watches.</summary>
internal static class DiagnosticPrinter
{
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
