using System.CommandLine;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary><c>ita explain</c>: says more about a code.</summary>
internal static class ExplainCommand
{
    public static Command Of(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "รหัส เช่น ITA204" }.NotEmpty();
        var command = new Command("explain", "อธิบายรหัสข้อผิดพลาด") { code };
        command.SetAction(parsed => Run(terminal.In(parsed), parsed.GetValue(code)!));
        return command;
    }

    private static int Run(Terminal terminal, string code)
    {
        var problem = Problems
            .All()
            .FirstOrDefault(problem => problem.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (problem is null)
        {
            var unknown = Diagnostic.At(Place.TopOf("ita"), CommandProblems.CodeIsUnknown, code) with
            {
                Suggestion = Nearest.To(code, Problems.All().Select(known => known.Code)),
            };
            terminal.Person.WriteLine($"ita: error {unknown.Problem.Code}: {unknown.Message(terminal.Language)}");
            return ExitCode.CannotRun;
        }

        terminal.Data.WriteLine($"{problem.Code} ({(problem.Severity == Severity.Error ? "error" : "warning")})");
        terminal.Data.WriteLine(problem.SentenceInGeneral(terminal.Language));
        terminal.Data.WriteLine();
        terminal.Data.WriteLine(problem.More(terminal.Language));
        return ExitCode.Done;
    }
}
