using System.CommandLine;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Cli;

/// <summary>The commands that a person can type, each in a file of its own.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken stop)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            // What was typed wrong may be the language itself.
            var language = arguments.Contains("en") ? Language.English : Language.Thai;
            foreach (var sentence in UsageMistakes.Of(parsed, language))
                await terminal.Person.WriteLineAsync($"ita: {VisibleText.OneLine(sentence)}");

            await terminal.Person.WriteLineAsync(Sentences.SeeHelp(language, UsageMistakes.CommandOf(parsed)));
            return ExitCode.CannotRun;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Data,
                    Error = terminal.Person,
                    EnableDefaultExceptionHandler = false,
                    // Program.cs hears the signals, of commands that wait for nothing as well.
                    ProcessTerminationTimeout = null,
                },
                stop
            );
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C before there was anything to stop.
            return ExitCode.CannotRun;
        }
        catch (Exception error) when (DiskException.Within(error) is { } disk)
        {
            await terminal.Person.WriteLineAsync(disk.Diagnostic.ToLine(terminal.In(parsed).Language));
            return ExitCode.CannotRun;
        }
    }

    private static RootCommand Root(Terminal terminal) =>
        new("ItaSite – สร้างเว็บไซต์เปิดเผยข้อมูลตามการประเมิน ITA")
        {
            LanguageOption.Of(),
            BuildCommand.Of(terminal),
            ServeCommand.Of(terminal),
            EditCommand.Of(terminal),
            CheckCommand.Of(terminal),
            StatusCommand.Of(terminal),
            FixCommand.Of(terminal),
            NewCommand.Of(terminal),
            CloseCommand.Of(terminal),
            VerifyCommand.Of(terminal),
            SignCommand.Of(terminal),
            StampCommand.Of(terminal),
            PackCommand.Of(terminal),
            PublishCommand.Of(terminal),
            ExplainCommand.Of(terminal),
        };
}
