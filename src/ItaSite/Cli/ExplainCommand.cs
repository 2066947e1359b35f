using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary><c>ita explain</c>: says more about a code.</summary>
internal static partial class ExplainCommand
{
    public static int Run(Terminal terminal, string code)
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
        terminal.Data.WriteLine(WithoutArguments(problem.Sentence(terminal.Language)));
        terminal.Data.WriteLine();
        terminal.Data.WriteLine(problem.More(terminal.Language));
        return ExitCode.Done;
    }

    /// <summary>A sentence as it stands before anything has happened.</summary>
    public static string WithoutArguments(string sentence) => Argument().Replace(sentence, "…");

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Argument();
}
