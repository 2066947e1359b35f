using System.CommandLine;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary>A fiscal year as a person types it.</summary>
internal static class YearArgument
{
    public static Argument<string> Of() => new("year") { Description = "ปีงบประมาณ พ.ศ." };

    /// <summary>Says what is wrong with it.</summary>
    public static int Refuse(Terminal terminal, string written)
    {
        terminal.Person.WriteLine(CommandMistake.Of(terminal.Language, YearProblems.YearIsWrong, written));
        return ExitCode.CannotRun;
    }
}
