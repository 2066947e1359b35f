using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary>A fiscal year as a person types it.</summary>
internal static class YearArgument
{
    /// <summary>Says what is wrong with it.</summary>
    public static int Refuse(Terminal terminal, string written)
    {
        var problem = Diagnostic.At(Place.TopOf("ita"), YearProblems.YearIsWrong, written);
        terminal.Person.WriteLine($"ita: error {problem.Problem.Code}: {problem.Message(terminal.Language)}");
        return ExitCode.CannotRun;
    }
}
