using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary>A problem of what was typed, which stands in no file.</summary>
internal static class CommandMistake
{
    public static string Of(Language language, Problem problem, params string[] arguments) =>
        $"ita: error {problem.Code}: {Diagnostic.At(Place.TopOf("ita"), problem, arguments).Message(language)}";
}
