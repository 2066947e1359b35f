using ItaSite.Building;
using ItaSite.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli;

/// <summary>Shows how far a build is, on a terminal, once it takes longer than a second.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static BuildResult Watch(Terminal terminal, Func<Action<BuildStep>, BuildResult> build)
    {
        var step = BuildStep.Reading;
        if (!terminal.IsInteractive)
            return build(now => step = now);

        var running = Task.Run(() => build(now => step = now));
        if (!running.Wait(Patience))
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Person) });
            console
                .Status()
                .Start(
                    Sentences.Step(terminal.Language, step),
                    status =>
                    {
                        while (!running.Wait(TimeSpan.FromMilliseconds(100)))
                            status.Status(Sentences.Step(terminal.Language, step));
                    }
                );
        }

        return running.GetAwaiter().GetResult();
    }
}
